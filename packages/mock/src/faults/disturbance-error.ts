/** A delay or a fault is invalid. The message is for the user. */
export class DisturbanceError extends Error {
  override readonly name = "DisturbanceError";
}
