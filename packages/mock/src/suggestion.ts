import { closest, distance } from "fastest-levenshtein";

/** Returns the question whether the nearest of `known` was meant by `word`; empty if none is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const byLowerCase = new Map(known.map((each) => [each.toLowerCase(), each]));
  const nearest = closest(word.toLowerCase(), [...byLowerCase.keys()]);
  const meant = byLowerCase.get(nearest);
  if (meant === undefined || distance(word.toLowerCase(), nearest) > Math.max(2, word.length / 3)) return "";
  return ` Did you mean "${meant}"?`;
}
