/** Escapes a line of plain text for Markdown. */
export function plainText(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]<>&|~{}]/g, "\\$&");
}

/** Returns the text as a code span; the text may contain backticks. https://spec.commonmark.org/0.31.2/#code-spans */
export function inlineCode(text: string): string {
  const fence = fenceFor(text, 1);
  const padding = /^`|`$/.test(text) ? " " : "";
  return fence + padding + text.replaceAll(/\s+/g, " ") + padding + fence;
}

/** Returns the text as a fenced code block; the text may contain backticks. */
export function codeBlock(language: string, text: string): string {
  const fence = fenceFor(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Returns more backticks than any run in the text has, and at least `least`. */
function fenceFor(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return "`".repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}
