import { activeCharacters, jsonEscape } from "@onezone/code-samples";

/**
 * Escapes active characters in a text as in JSON: `\u001b`. Line breaks and tabs are kept. If the text is JSON, its meaning does
 * not change.
 */
export function printable(text: string): string {
  return text.replace(activeCharacters, (character) =>
    character === "\n" || character === "\t" ? character : escaped(character),
  );
}

/** Returns a text as one line: escapes the same characters as `printable`, and line breaks and tabs. */
export function oneLine(text: string): string {
  return text.replace(activeCharacters, escaped);
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  return short[character] ?? jsonEscape(character);
}
