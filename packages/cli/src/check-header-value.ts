/** Whether a header is a credential for Onezone. */
export function isCredential(name: string): boolean {
  return /^(x-auth-token|authorization|macaroon)$/i.test(name);
}

/** Headers that describe the connection. `fetch` sets them, and ignores or refuses other values. */
const fetchesOwn =
  /^(connection|content-length|expect|host|keep-alive|sec-fetch-mode|transfer-encoding|upgrade)$/i;

/**
 * Returns the value of a header as it is sent: without surrounding whitespace. Refuses a header that cannot be sent; the
 * message never quotes its value, which may be a secret.
 */
export function headerValue(name: string, value: string, fail: (message: string) => never): string {
  if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) fail(`"${name}" is not a valid header name.`);
  // Programs encode other characters in different ways.
  if (/[^\t\x20-\x7e]/.test(value)) {
    fail(`the header ${name} has a line break or another character that is not printable ASCII.`);
  }
  if (fetchesOwn.test(name)) fail(`the header ${name} is set by the command: leave it out.`);
  return value.trim();
}
