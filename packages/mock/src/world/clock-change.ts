import { didYouMean } from "@onezone/command-line/did-you-mean";
import { SeedError } from "./seed-types.ts";

/** The clock of a world. */
export interface ClockView {
  /** Seconds since 1970. */
  readonly now: number;
  /** Whether the clock runs. If not, it is stopped at `now`. */
  readonly runs: boolean;
}

/** A change of a clock. */
export interface ClockChange {
  /** The new time in seconds since 1970. The clock stops there, unless `runs` is true. Default: the current time. */
  readonly now?: number;
  /** Seconds by which the clock moves forward, or back if negative. Default: 0. */
  readonly advance?: number;
  /** Whether the clock runs after the change. Default: false if `now` is given, otherwise unchanged. */
  readonly runs?: boolean;
}

const KEYS = ["now", "advance", "runs"];

/** Validates a value as a change of a clock, and returns it. @throws {SeedError} that names the mistake */
export function asClockChange(value: unknown): ClockChange {
  const change: ClockChange & object = typeof value === "object" && value !== null ? value : {};
  const { now = 0, advance = 0, runs = false } = change;
  const unknown = Object.keys(change).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new SeedError([`A change of the clock has no "${unknown}".${didYouMean(unknown, KEYS)}`]);
  const isTyped = Number.isSafeInteger(now) && Number.isSafeInteger(advance) && typeof runs === "boolean";
  if (!isTyped || Object.keys(change).length === 0) {
    throw new SeedError([
      'A change of the clock must be like { "now": 1767225600 }, { "advance": 3600 } (whole seconds) or { "runs": true }.',
    ]);
  }
  return change;
}
