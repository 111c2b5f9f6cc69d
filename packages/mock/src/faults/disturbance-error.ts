/** Why a delay or a fault that was asked for makes no sense, in words for the person who asked. */
export class DisturbanceError extends Error {
  override readonly name = "DisturbanceError";
}
