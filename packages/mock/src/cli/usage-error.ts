/** Something wrong in how the command was called, in words for the person who called it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
