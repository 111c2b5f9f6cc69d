import { hashHex } from "../crypto/hash.ts";

const known = new WeakMap<object, string>();

/** Returns a text that is the same for equal documents. The text is cached. */
export function specFingerprint(document: object): string {
  const found = known.get(document);
  if (found !== undefined) return found;
  const made = hashHex("sha256", JSON.stringify(document)).slice(0, 22);
  known.set(document, made);
  return made;
}
