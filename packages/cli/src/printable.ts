/**
 * What a terminal obeys instead of showing it, or what changes the order of the text around it: control characters (ESC,
 * C1), bidirectional controls, and separators that some terminals take for line breaks.
 */
const active = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Returns a text in which active characters are escaped as in JSON: `\u001b`. Line breaks and tabs stay. JSON stays the
 * same JSON.
 */
export function printable(text: string): string {
  return text.replace(active, (character) =>
    character === "\n" || character === "\t" ? character : escaped(character),
  );
}

/** Returns a text as one line: like `printable`, and with line breaks and tabs escaped. */
export function oneLine(text: string): string {
  return text.replace(active, escaped);
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(character: string): string {
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
