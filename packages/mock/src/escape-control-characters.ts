import { jsonEscape } from "@onezone/code-samples";

/**
 * Matches characters that a terminal does not simply show: controls (C0, C1), line and paragraph separators, and marks that
 * change the direction of text or are invisible.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Escapes unprintable characters as in JSON, `\u001b`, so that a text cannot forge or hide a line of the log.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => character.split("").map(jsonEscape).join(""));
}
