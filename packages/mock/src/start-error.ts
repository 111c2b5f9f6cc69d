/** The mock cannot start, or cannot use a spec or a seed. The message is for the user. */
export class StartError extends Error {
  override readonly name: string = "StartError";
}
