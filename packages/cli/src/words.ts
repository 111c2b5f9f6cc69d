import { closest, distance } from "fastest-levenshtein";

/** Returns what somebody may have meant by `word`, as a question; empty if nothing in `known` is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}

/** Returns the nearest of `known` by letters; undefined if it is not near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = new Map(known.map((each) => [each.toLowerCase(), each]));
  const near = closest(word.toLowerCase(), [...lower.keys()]);
  const isNear = distance(word.toLowerCase(), near) <= Math.max(2, word.length / 3);
  return isNear ? lower.get(near) : undefined;
}
