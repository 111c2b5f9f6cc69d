/**
 * Returns the keys of a mapping in block-style YAML, the style of the description. Rules need this because Redocly neither provides
 * a parser nor visits nodes without a reference.
 *
 * @param {string} text
 * @param {readonly string[]} [path] the path of keys to the mapping; by default, the root mapping
 * @returns {string[]}
 */
export function keysAt(text, path = []) {
  let lines = text.split("\n").filter((line) => /^ *[^\s#]/.test(line));
  for (const segment of path) {
    const start = lines.findIndex((line) => keyOf(line) === segment && indentOf(line) === indentOf(lines[0]));
    if (start < 0) return [];
    const length = lines.slice(start + 1).findIndex((line) => indentOf(line) <= indentOf(lines[start]));
    lines = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  }
  return lines
    .filter((line) => indentOf(line) === indentOf(lines[0]))
    .map(keyOf)
    .filter((key) => key !== undefined);
}

/** @param {string} [line] */
function indentOf(line = "") {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** @param {string} line */
function keyOf(line) {
  return /^ *(["']?)([^"'\s#-][^"'\s]*|[^"'\s]+)\1:(?: |$)/.exec(line)?.[2];
}
