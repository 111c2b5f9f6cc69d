import { hostName } from "./host.ts";
import { StartError } from "./start-error.ts";

/** A URL under which a proxy makes the mock available. */
export interface PublicUrl {
  readonly origin: string;
  /** The host name. */
  readonly host: string;
  /** The path, without a slash at its end; empty if the URL has no path. */
  readonly prefix: string;
}

/** Reads a URL under which a proxy makes the mock available. @throws {StartError} if it is invalid */
export function readPublicUrl(text: string): PublicUrl {
  const { protocol, origin, host, pathname, username, search, hash } = URL.canParse(text)
    ? new URL(text)
    : new URL("none:");
  if (!/^https?:$/.test(protocol) || username || search || hash) {
    throw new StartError(
      `The public URL must be an http or https URL such as https://dev.example.org/onezone-mock, got "${text}".`,
    );
  }
  return { origin, host: hostName(host) ?? host, prefix: pathname.replace(/\/$/, "") };
}
