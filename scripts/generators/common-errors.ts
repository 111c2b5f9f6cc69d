import type { Operation } from "@onezone/model";

/**
 * Returns the ids of the errors that every operation can return, so that they can be listed once. If there is only one operation,
 * the result is empty.
 */
export function commonErrorIds(operations: readonly Operation[]): readonly string[] {
  const [first, ...others] = operations;
  if (first === undefined || others.length === 0) return [];
  return first.errorIds.filter((id) => others.every(({ errorIds }) => errorIds.includes(id)));
}
