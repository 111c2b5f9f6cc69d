/** Levels of objects and lists that the mock takes in a field of a body. The server has no such limit. */
export const MAX_NESTING = 1000;

/** Returns whether objects and lists are nested deeper than the limit. */
export function isTooDeep(value: unknown, limit: number = MAX_NESTING): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}
