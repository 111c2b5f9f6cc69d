import { activeCharacters, jsonEscape } from "@onezone/code-samples";

/**
 * Returns a text whose active characters are escaped as in JSON: `\u001b`. Line breaks and tabs are kept. The meaning of
 * JSON does not change.
 */
export function printable(text: string): string {
  return text.replace(activeCharacters, (character) =>
    character === "\n" || character === "\t" ? character : escaped(character),
  );
}

/** Returns a text as one line: like `printable`, and with line breaks and tabs escaped. */
export function oneLine(text: string): string {
  return text.replace(activeCharacters, escaped);
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  return short[character] ?? jsonEscape(character);
}
