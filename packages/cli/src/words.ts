import { closest, distance } from "fastest-levenshtein";

/** What somebody may have meant by `word`: the nearest of `known`, if it is near. As a question, or empty. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const lower = new Map(known.map((each) => [each.toLowerCase(), each]));
  const nearest = closest(word.toLowerCase(), [...lower.keys()]);
  const isNear = distance(word.toLowerCase(), nearest) <= Math.max(2, word.length / 3);
  return isNear ? ` Did you mean "${lower.get(nearest)}"?` : "";
}
