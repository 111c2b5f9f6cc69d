import type { CommandLine } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** Which Onezone to call, and as whom. */
export interface Settings {
  /** Base URL of the API, as in `https://onezone.example.org/api/v3/onezone`. */
  readonly baseUrl: string;
  /** Absent to call without a credential. */
  readonly credential?: Credential;
}

/** One credential: Onezone takes the first that it finds, so only one is sent. */
export type Credential =
  | { readonly token: string }
  | { readonly basic: { readonly username: string; readonly password: string } };

const BASE_PATH = "/api/v3/onezone";

/**
 * Reads the settings from options and environment: host from `--host`, `ONEZONE_HOST` or `ONEDATA_ZONE`; the credential
 * from `--user`, else `ONEZONE_API_KEY` (or `ONEDATA_API_KEY`), else `ONEZONE_BASIC_AUTH` (or `ONEDATA_BASIC_AUTH`).
 *
 * @throws {UsageError} if there is no host, or one that is no URL
 */
export function readSettings({ host, user }: CommandLine, environment: NodeJS.ProcessEnv): Settings {
  const given = host ?? environment.ONEZONE_HOST ?? environment.ONEDATA_ZONE;
  if (!given) {
    throw new UsageError("No host: set ONEZONE_HOST, or add --host https://onezone.example.org.");
  }
  const url = given.includes("://") ? given : `https://${given}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`"${given}" is no host: write it as in --host https://onezone.example.org.`);
  }
  const base = url.replace(/\/+$/, "");
  const credential = readCredential(user, environment);
  return {
    baseUrl: base.endsWith(BASE_PATH) ? base : base + BASE_PATH,
    ...(credential && { credential }),
  };
}

function readCredential(user: string | undefined, environment: NodeJS.ProcessEnv): Credential | undefined {
  if (user !== undefined) return basic(user, "--user");
  const token = environment.ONEZONE_API_KEY ?? environment.ONEDATA_API_KEY;
  if (token) return { token };
  const pair = environment.ONEZONE_BASIC_AUTH ?? environment.ONEDATA_BASIC_AUTH;
  return pair ? basic(pair, "ONEZONE_BASIC_AUTH") : undefined;
}

function basic(pair: string, from: string): Credential {
  const [username = "", ...rest] = pair.split(":");
  if (rest.length === 0) throw new UsageError(`${from} is written user:password.`);
  return { basic: { username, password: rest.join(":") } };
}
