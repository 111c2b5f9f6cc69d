/** Levels of objects and lists that the mock takes in a field of a body. The server has no such limit. */
export const MAX_NESTING = 1000;

/** Returns whether objects and lists are nested deeper than the limit. */
export function isTooDeep(value: unknown, limit: number = MAX_NESTING): boolean {
  let level = isNested(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const next: object[] = [];
    for (const each of level) for (const inner of Object.values(each)) if (isNested(inner)) next.push(inner);
    level = next;
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
