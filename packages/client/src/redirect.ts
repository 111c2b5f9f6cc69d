import type { CallContext } from "./call-context.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";

/** The target of a redirect, and what to send there. */
export interface Redirect {
  readonly url: string;
  readonly method: string;
  /** Whether the body is sent. */
  readonly keepsBody: boolean;
  /** Whether credential and headers are sent. They are not after a redirect to another origin, even if that redirects back. */
  readonly keepsCredential: boolean;
  /** Whether a redirect changed another request into a read. The server has then processed that request. */
  readonly isProcessed: boolean;
}

/**
 * Returns the redirect of a response; undefined if it is not one. Redirects within an origin are followed. Redirects to
 * another origin are followed only for reads, without the credential, because Onezone redirects reads of shared data to a
 * Oneprovider.
 *
 * @throws {OnezoneCallError} of kind `redirect`, if the client must not follow it
 */
export function redirectOf(response: Response, from: Redirect, context: CallContext): Redirect | undefined {
  const refuse = (to: string): never => {
    throw new OnezoneCallError("redirect", `the server redirects to ${to}: not followed.`, context, {
      response,
    });
  };
  if (response.type === "opaqueredirect") refuse("a URL that browsers hide");
  const { status, headers } = response;
  const location = headers.get("location");
  if (![301, 302, 303, 307, 308].includes(status) || !location) return undefined;

  const source = new URL(from.url);
  const target = URL.canParse(location, source.href) ? new URL(location, source) : refuse("an invalid URL");
  const isRead = from.method === "GET" || from.method === "HEAD";
  const sameOrigin = target.origin === source.origin;
  // "https:" is greater than "http:"; the origin of a URL that is not HTTP is "null".
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
