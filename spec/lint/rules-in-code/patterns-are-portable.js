/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Matches syntax that engines interpret differently or do not support: escapes other than `\n`, `\xHH` and escaped punctuation,
 * lookaround, named groups, groups with flags, and backreferences. `[\s\S]` matches any character in each engine.
 */
const UNPORTABLE = /\\(?![\^$\\.*+?()[\]{}|/n]|x[0-9a-f]{2})[\s\S]|\(\?(?!:)[\s\S]{0,2}/i;

/**
 * Checks that each pattern means the same in ECMA-262 with and without flags, in Python's `re` and in RE2, so that each validator
 * can use the schema.
 *
 * @returns {Visitor}
 */
export function patternsArePortable() {
  return {
    Schema({ pattern }, { location, report }) {
      if (typeof pattern !== "string") return;
      const [unportable] = UNPORTABLE.exec(pattern.replaceAll("[\\s\\S]", "")) ?? [];
      const problem = unportable === undefined ? syntaxError(pattern) : `\`${unportable}\` is not portable`;
      if (problem === undefined) return;
      report({
        message: `${problem}; use a looser pattern without it, and state the exact rule in the description and in \`x-onezone-pattern\`.`,
        location: location.child("pattern"),
      });
    },
  };
}

/**
 * @param {string} pattern
 * @returns {string | undefined}
 */
function syntaxError(pattern) {
  try {
    for (const flags of ["", "u"]) new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
