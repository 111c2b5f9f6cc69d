import { closest, distance } from "fastest-levenshtein";

/** What somebody may have meant by `word`: the nearest of `known`, if it is near. As a question, or empty. */
export function suggestion(word: string, known: readonly string[]): string {
  const byLowerCase = new Map(known.map((each) => [each.toLowerCase(), each]));
  const nearest = closest(word.toLowerCase(), [...byLowerCase.keys()]);
  const meant = byLowerCase.get(nearest);
  if (meant === undefined || distance(word.toLowerCase(), nearest) > Math.max(2, word.length / 3)) return "";
  return ` Did you mean "${meant}"?`;
}
