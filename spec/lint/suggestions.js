/** How many letters two words may differ in to be taken for the same. */
const FARTHEST = 3;

/**
 * Returns those of the words that `wrong` may have been meant to be, the most similar one first.
 *
 * @param {string} wrong
 * @param {readonly string[]} words
 * @returns {string[]}
 */
export function suggestions(wrong, words) {
  return words
    .map((word) => ({ word, distance: distance(wrong, word) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((one, other) => one.distance - other.distance)
    .map(({ word }) => word);
}

/**
 * Returns the Levenshtein distance: how many letters must be inserted, removed or replaced.
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
