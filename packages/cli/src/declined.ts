/** The answer to a question was no. */
export class Declined extends Error {
  override readonly name = "Declined";
}
