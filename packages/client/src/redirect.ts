import { type CallContext, OnezoneCallError } from "./errors.ts";

/** Where a redirect leads, and what goes along. */
export interface Redirect {
  readonly url: string;
  readonly method: string;
  /** Whether a body goes along. */
  readonly keepsBody: boolean;
  /** Whether credential and headers go along: never to another origin, nor back from there. */
  readonly keepsCredential: boolean;
  /** Whether a redirect turned a request that was no read into one: the server has processed it. */
  readonly isProcessed: boolean;
}

/**
 * Where an answer sends the client; undefined if it is no redirect. Within an origin every redirect is followed; to
 * another one only a read, without its credential: Onezone sends who reads shared data to a Oneprovider.
 *
 * @throws {OnezoneCallError} of kind `redirect`, if it leads where the client does not go
 */
export function redirectOf(response: Response, from: Redirect, context: CallContext): Redirect | undefined {
  const refuse = (to: string): never => {
    throw new OnezoneCallError("redirect", `the server redirects to ${to}: not followed.`, context, {
      response,
    });
  };
  if (response.type === "opaqueredirect") refuse("where browsers do not tell");
  const { status, headers } = response;
  const location = headers.get("location");
  if (![301, 302, 303, 307, 308].includes(status) || !location) return undefined;

  const source = new URL(from.url);
  const target = URL.canParse(location, source.href) ? new URL(location, source) : refuse("what is no URL");
  const isRead = from.method === "GET" || from.method === "HEAD";
  const sameOrigin = target.origin === source.origin;
  // "https:" is greater than "http:"; the origin of what is no web address is "null".
  if (!sameOrigin && (!isRead || !/^https?:/.test(target.origin) || source.protocol > target.protocol)) {
    refuse(target.origin);
  }
  const turnsToGet = !isRead && (status === 303 || (status < 303 && from.method === "POST"));
  return {
    url: target.href,
    method: turnsToGet ? "GET" : from.method,
    keepsBody: from.keepsBody && !turnsToGet,
    keepsCredential: from.keepsCredential && sameOrigin,
    isProcessed: from.isProcessed || turnsToGet,
  };
}
