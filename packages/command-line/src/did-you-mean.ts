import { closest, distance } from "fastest-levenshtein";

/** Returns a space and a question with the most similar word in `known`, or an empty text if no word is similar. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}

/**
 * Returns the word in `known` with the smallest edit distance, ignoring case, or undefined if more than two letters and more than
 * a third of the word differ.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = new Map(known.map((each) => [each.toLowerCase(), each]));
  const near = closest(word.toLowerCase(), [...lower.keys()]);
  const isNear = distance(word.toLowerCase(), near) <= Math.max(2, word.length / 3);
  return isNear ? lower.get(near) : undefined;
}
