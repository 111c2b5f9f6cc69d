import { didYouMean } from "@onezone/command-line/did-you-mean";
import { SeedError } from "./seed.ts";

/** The clock of a world. */
export interface ClockView {
  /** Seconds since 1970. */
  readonly now: number;
  /** Whether it runs; it stands still otherwise. */
  readonly runs: boolean;
}

/** A change of a clock. */
export interface ClockChange {
  /** Seconds since 1970 to set it to; it then stands still, unless `runs` is true. Default: its present time. */
  readonly now?: number;
  /** Seconds to move it forward, back if negative. Default: 0. */
  readonly advance?: number;
  /** Whether it runs from now on. Default: as it does now; false with `now`. */
  readonly runs?: boolean;
}

const KEYS = ["now", "advance", "runs"];

/** Returns a value as the change of a clock, if it has the form of one. @throws {SeedError} saying what is wrong */
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
