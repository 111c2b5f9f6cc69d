import { median, quantileSorted } from "simple-statistics";

/** What repeated measurements say. */
export interface Spread {
  readonly median: number;
  /** A quarter of the measurements is below it. */
  readonly low: number;
  /** A quarter of the measurements is above it. */
  readonly high: number;
}

/** How many times better ours is than another in the same round, over all rounds; above 1 is ahead. */
export interface Ratio extends Spread {
  /**
   * Half the width of the notch of a box plot, as a part of the median: medians of two runs are taken to differ where
   * their notches do not overlap.
   */
  readonly uncertainty: number;
  /** By how much the medians of the first and the second half of the rounds differ, as a part of the smaller. */
  readonly drift: number;
}

/** Which way a metric is read: of times and sizes less is better, of requests per second more. */
export type Better = "less" | "more";

/** How far apart two runs of the whole may be. */
const AGREEMENT = 0.1;

/** @throws {Error} if there are no values */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: median(sorted),
    low: quantileSorted(sorted, 0.25),
    high: quantileSorted(sorted, 0.75),
  };
}

/**
 * The ratio of two series that were measured in pairs: `ours[i]` and `theirs[i]` in the same round, so that what slows
 * the machine down slows both.
 *
 * @throws {Error} if the series are empty or not of the same length
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[], better: Better): Ratio {
  if (ours.length !== theirs.length) throw new Error("The two series are not of the same length");
  const ratios = ours.map((own, index) => {
    const other = theirs[index] ?? Number.NaN;
    return better === "less" ? other / own : own / other;
  });
  const all = spread(ratios);
  // McGill, Tukey, Larsen: Variations of Box Plots, 1978.
  const notch = (1.57 * (all.high - all.low)) / Math.sqrt(ratios.length);
  return { ...all, uncertainty: notch / all.median, drift: drift(ratios) };
}

/** Whether a second run of the whole may disagree with this one by more than a tenth. */
export function isNoisy({ uncertainty, drift }: Ratio): boolean {
  return uncertainty > AGREEMENT / 2 || drift > AGREEMENT;
}

function drift(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = Math.ceil(values.length / 2);
  const [first, second] = [median(values.slice(0, middle)), median(values.slice(middle))];
  return Math.max(first, second) / Math.min(first, second) - 1;
}
