import { type CallContext, OnezoneCallError } from "./errors.ts";

/** Where a redirect leads, and what goes along. */
export interface Redirect {
  readonly url: string;
  readonly method: string;
  /** Whether the body is sent again. */
  readonly keepsBody: boolean;
  /** Whether the credential goes along: never to another origin. */
  readonly keepsCredential: boolean;
}

/**
 * Where an answer sends the client; undefined if it is no redirect. Within an origin every redirect is followed; to
 * another one only a read, without its credential: Onezone sends who reads shared data to a Oneprovider.
 *
 * @throws {OnezoneCallError} of kind `redirect`, if it leads where the client does not go
 */
export function redirectOf(
  response: Response,
  from: { readonly url: string; readonly method: string },
  context: CallContext,
): Redirect | undefined {
  const refuse = (why: string): never => {
    throw new OnezoneCallError("redirect", `the server redirects ${why}. It was not followed.`, context, {
      response,
    });
  };
  if (response.type === "opaqueredirect") refuse("to where browsers do not tell");
  const location = response.headers.get("location");
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return undefined;

  const source = new URL(from.url);
  const target = URL.canParse(location, source) ? new URL(location, source) : refuse("to what is no URL");
  const turnsToGet =
    from.method !== "HEAD" && (response.status === 303 || (response.status < 303 && from.method === "POST"));
  const method = turnsToGet ? "GET" : from.method;
  const sameOrigin = target.origin === source.origin;
  if (!sameOrigin && from.method !== "GET" && from.method !== "HEAD")
    refuse(`${from.method} to ${target.origin}`);
  if (!/^https?:$/.test(target.protocol) || (source.protocol === "https:" && target.protocol !== "https:")) {
    refuse(`from ${source.protocol} to ${target.protocol}`);
  }
  return { url: target.href, method, keepsBody: !turnsToGet, keepsCredential: sameOrigin };
}
