import { activeCharacters } from "./active-characters.ts";
import { type Part, splitAtPlaceholders } from "./placeholder.ts";

/**
 * Returns a text as one word of a POSIX shell command: unquoted if it is safe, otherwise in single quotes. A text with placeholders
 * is in double quotes, so that the shell expands the variables.
 */
export function shellWord(text: string): string {
  // zsh expands "=" at the start of a word.
  if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(text) && !hasVariables(splitAtPlaceholders(text))) return text;
  const parts = splitAtPlaceholders(text);
  if (!hasVariables(parts)) return quoted(text);
  if (parts.every((part) => "variable" in part || isLiteralInDoubleQuotes(part.text))) {
    return `"${parts.map((part, index) => inDoubleQuotes(part, parts[index + 1])).join("")}"`;
  }
  return parts.map((part) => ("variable" in part ? `"$${part.variable}"` : quoted(part.text))).join("");
}

/** Joins the parts of a command, on one line if it is short, otherwise with one line for each part. */
export function command(parts: readonly string[]): string {
  const line = parts.join(" ");
  return line.length <= 100 && !line.includes("\n") ? line : parts.join(" \\\n  ");
}

function hasVariables(parts: readonly Part[]): boolean {
  return parts.some((part) => "variable" in part);
}

/** Quotes a text in single quotes. Writes single quotes and active characters in another way. */
function quoted(text: string): string {
  const word = text.replaceAll("'", "'\\''").replace(activeCharacters, (character) => {
    if (character === "\n") return character;
    const bytes = [...new TextEncoder().encode(character)];
    return `'"$(printf '${bytes.map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}')"'`;
  });
  return `'${word}'`;
}

/** Returns whether a text is safe in double quotes. Interactive shells also expand "!". */
function isLiteralInDoubleQuotes(text: string): boolean {
  return !/[\\"`$!]/.test(text) && text.search(activeCharacters) === -1;
}

function inDoubleQuotes(part: Part, next: Part | undefined): string {
  if ("text" in part) return part.text;
  const runsOn = next !== undefined && "text" in next && /^\w/.test(next.text);
  return runsOn ? `\${${part.variable}}` : `$${part.variable}`;
}
