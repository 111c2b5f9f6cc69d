/** The greatest edit distance of a suggestion. */
const MAX_DISTANCE = 3;

/**
 * Returns the words that are similar to a misspelt word, the most similar first.
 *
 * @param {string} wrong
 * @param {readonly string[]} words
 * @returns {string[]}
 */
export function suggestions(wrong, words) {
  return words
    .map((word) => ({ word, distance: distance(wrong, word) }))
    .filter(({ distance }) => distance <= MAX_DISTANCE)
    .sort((one, other) => one.distance - other.distance)
    .map(({ word }) => word);
}

/**
 * Returns the Levenshtein distance of two words: the number of letters to insert, remove or replace.
 *
 * @param {string} one
 * @param {string} other
 */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
