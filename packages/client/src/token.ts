/**
 * Returns `token` if it can be sent in a header. Checked here, because the errors of `Headers` quote the value.
 *
 * @throws {TypeError} if it is empty, or has a character that no token has, such as the line break of the file that it
 *   was read from
 */
export function checkToken(token: string): string {
  if (token === "") throw new TypeError("`token` is empty. Leave it out to call public operations only.");
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      "`token` has a space, a line break or another character that no token has. Was it read from a file? Then trim it.",
    );
  }
  return token;
}
