import { FaultRuleError } from "./fault-rule-error.ts";
import { type Scope, splitScope } from "./operation-scope.ts";

/** The delay of responses: evenly distributed from `min` to `max`, both included. */
export interface Delay {
  /** Milliseconds, an integer. */
  readonly min: number;
  /** Milliseconds, an integer; at least `min`. */
  readonly max: number;
  readonly scope: Scope;
}

/** Milliseconds. A longer delay is probably a mistake: a value in another unit. */
const MAX_DELAY = 600_000;

/**
 * Parses a delay: `300` or `200..800` (milliseconds), optionally for some operations: `500@createUser,getUser`.
 *
 * @param operationIds the known operations; empty if the delay must not name operations, as in a header
 * @throws {FaultRuleError} if it is invalid
 */
export function parseDelay(text: string, operationIds: readonly string[] = []): Delay {
  const { what, scope } = splitScope(text, operationIds);
  const [, from, to = from] = /^(\d+)(?:\.\.(\d+))?$/.exec(what) ?? [];
  if (from === undefined)
    throw new FaultRuleError(`"${text}" is not a delay. Write milliseconds: 300, or a range: 200..800.`);
  const [min, max] = [Number(from), Number(to)];
  if (min > max) {
    throw new FaultRuleError(
      `"${text}" is not a delay: the first number is greater than the second. Write ${max}..${min}.`,
    );
  }
  if (max > MAX_DELAY) {
    throw new FaultRuleError(
      `"${text}" is too long: the delay must be at most ${MAX_DELAY} milliseconds (ten minutes).`,
    );
  }
  return { min, max, scope };
}
