/** Returns a text as part of a word for a shell: nothing is special in single quotes but the single quote. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
