import { jsonEscape } from "@onezone/code-samples";

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
  return text.replace(UNPRINTABLE, (character) => character.split("").map(jsonEscape).join(""));
}
