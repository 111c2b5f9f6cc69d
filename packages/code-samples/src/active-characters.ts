/**
 * Matches characters that control a terminal or change the order of the surrounding text: control characters (ESC, C1),
 * bidirectional controls, and separators that some terminals treat as line breaks.
 */
export const activeCharacters: RegExp = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Returns a character escaped as in JSON and TypeScript: `\u001b`. */
export function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
