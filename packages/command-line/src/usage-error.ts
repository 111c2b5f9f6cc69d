/** Thrown if the command line is invalid. The message is for the user; the command had no effect. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
  /** The command that prints more help. Default: the help of the program. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
