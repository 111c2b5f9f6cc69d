/** Something wrong in how the command was called, in words for the person who called it. Nothing has been sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What to type to learn more. */
  readonly hint: string;

  constructor(message: string, hint = "onezone-rest-cli --help") {
    super(message);
    this.hint = hint;
  }
}
