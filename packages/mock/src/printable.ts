/**
 * What a terminal or a reader of lines would act on instead of showing: controls (C0, C1), line and paragraph separators,
 * and marks that turn the direction of writing or are not seen.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Returns the text with unprintable characters as JSON escapes them, `\u001b`, so that it cannot forge or hide a line of the
 * log.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) =>
    Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(""),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
