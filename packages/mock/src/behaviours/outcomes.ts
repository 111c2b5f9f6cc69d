import type { Outcome } from "../engine/behaviour.ts";

/** Returns the result of a call with a JSON response. */
export function ok(json: unknown, why: string): Outcome {
  return { status: 200, json, why };
}

/** Returns the result of a call that lists ids. */
export function listed(key: string, ids: Iterable<string>): Outcome {
  const list = [...ids];
  return ok({ [key]: list }, `there are ${list.length} ${key} to list`);
}

/** Returns the result of a call with an empty response. */
export function noContent(why: string): Outcome {
  return { status: 204, why };
}
