import type { Outcome } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";

/** Returns the result of a call with a JSON response. */
export function ok(json: unknown, why: string): Outcome {
  return { status: 200, json, why };
}

/** Returns the result of a call that creates an entity or a relation. `location` is its path below the base path. */
export function created(location: string, why: string): Outcome {
  return { status: 201, location, why };
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

/** Returns the error for a relation that already exists, or that does not exist. `parent` and `child` are a type and an id. */
export function relationError(
  id: "relationAlreadyExists" | "relationDoesNotExist",
  [parentType, parentId]: readonly [string, string],
  [childType, childId]: readonly [string, string],
): OnezoneError {
  return new OnezoneError(id, { parentType, parentId, childType, childId });
}
