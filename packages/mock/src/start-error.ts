/** Why the mock cannot start or cannot serve a spec, in words for the person who started it. */
export class StartError extends Error {
  override readonly name: string = "StartError";
}
