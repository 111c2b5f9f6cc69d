/** Returns `text` as it can stand in a JSDoc comment: it neither ends the comment nor starts a tag. */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/").replaceAll(/(^|\s)@/g, "$1\\@");
}

/** Returns `name` as the key of a TypeScript type: quoted, unless it is an identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
