/** Escapes `text` for a JSDoc comment, so that it neither ends the comment nor starts a tag. */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/").replaceAll(/(^|\s)@/g, "$1\\@");
}

/** Returns `name` as a key of a TypeScript type, quoted if it is not an identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
