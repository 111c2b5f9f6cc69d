/** Invalid usage of a command, in words for its caller. Nothing has been done. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
  /** The command to run to learn more; undefined for the help of the whole command. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
