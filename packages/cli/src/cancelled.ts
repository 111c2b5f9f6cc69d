/** Somebody was asked, and said no. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
