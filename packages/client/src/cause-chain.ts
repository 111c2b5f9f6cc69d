import { asObject } from "./as-object.ts";

/** Returns an error and its chain of causes, the innermost last. Stops at the first repeated cause. */
export function causesOf(error: unknown): readonly unknown[] {
  const chain = new Set<unknown>();
  let next = error;
  do {
    chain.add(next);
    next = asObject(next).cause;
  } while (next && !chain.has(next));
  return [...chain];
}
