/** The user answered a question with no. */
export class Declined extends Error {
  override readonly name = "Declined";
}
