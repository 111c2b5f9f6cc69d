import type { Credential } from "./credential.ts";
import type { Operation } from "./operation-data.ts";
import type { ProxySetting } from "./proxy-from-environment.ts";

/** The checked arguments after an operation. The server and the credential are not included. */
export interface CallArguments {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent if no body is sent. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** A call that can be sent or printed. */
export interface PreparedCall extends CallArguments {
  /** Base URL of the API, as in `https://onezone.example.org/api/v3/onezone`. */
  readonly baseUrl: string;
  /** Absent if the call has none, or has one in its headers. */
  readonly credential?: Credential;
  /** The certificates to trust, as PEM. Absent if Node's own are trusted. */
  readonly ca?: string;
  /** The proxy to send the call through. Absent if there is none. */
  readonly proxy?: ProxySetting;
  /** The source of the credential, for messages: `--user`, `ONEZONE_API_KEY`. Absent if the call has none. */
  readonly source?: string;
}
