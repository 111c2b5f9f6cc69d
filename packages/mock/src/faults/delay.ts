import { DisturbanceError } from "./disturbance-error.ts";
import { type Scope, splitScope } from "./scope.ts";

/** How long responses are delayed: evenly spread from `min` to `max`, both included. */
export interface Delay {
  /** Milliseconds, a whole number. */
  readonly min: number;
  /** Milliseconds, a whole number; not below `min`. */
  readonly max: number;
  readonly scope: Scope;
}

/** Milliseconds. A longer delay is most likely in another unit. */
const MAX_DELAY = 600_000;

/**
 * Reads a delay: `300`, `200..800` (milliseconds), each with operations if it is not for all: `500@createUser,getUser`.
 *
 * @param operationIds the operations that there are; empty where none may be named, as in a header
 * @throws {DisturbanceError} saying what is wrong with it
 */
export function parseDelay(text: string, operationIds: readonly string[] = []): Delay {
  const { what, scope } = splitScope(text, operationIds);
  const [, from, to = from] = /^(\d+)(?:\.\.(\d+))?$/.exec(what) ?? [];
  if (from === undefined)
    throw new DisturbanceError(`"${text}" is not a delay. Write milliseconds: 300, or a range: 200..800.`);
  const [min, max] = [Number(from), Number(to)];
  if (min > max) {
    throw new DisturbanceError(
      `"${text}" is not a delay: the range begins above its end. Write ${max}..${min}.`,
    );
  }
  if (max > MAX_DELAY) {
    throw new DisturbanceError(
      `"${text}" is too long a delay. It is in milliseconds, ${MAX_DELAY} (ten minutes) at most.`,
    );
  }
  return { min, max, scope };
}
