import { createHash } from "node:crypto";

const known = new WeakMap<object, string>();

/** Returns a text that is the same for two documents if they are equal, and is computed once for each. */
export function specFingerprint(document: object): string {
  const found = known.get(document);
  if (found !== undefined) return found;
  const made = createHash("sha256").update(JSON.stringify(document)).digest("base64url").slice(0, 22);
  known.set(document, made);
  return made;
}
