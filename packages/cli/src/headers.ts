/** Whether a header is a credential for Onezone. */
export function isCredential(name: string): boolean {
  return /^(x-auth-token|authorization|macaroon)$/i.test(name);
}

/** Headers that describe the connection: fetch sets them, and ignores or refuses other values. */
const fetchesOwn =
  /^(connection|content-length|expect|host|keep-alive|sec-fetch-mode|transfer-encoding|upgrade)$/i;

/** Refuses a header that cannot be sent as it is; never quotes its value, which may be a secret. */
export function checkHeader(name: string, value: string, fail: (message: string) => never): void {
  if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) fail(`"${name}" is not a valid name of a header.`);
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    fail(`the header ${name} has a line break or another character that no header can have.`);
  }
  if (fetchesOwn.test(name)) fail(`the header ${name} is set by the command: leave it out.`);
}
