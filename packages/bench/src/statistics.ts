import { median, quantileSorted } from "simple-statistics";

/** A summary of repeated measurements. */
export interface Spread {
  readonly median: number;
  /** The lower quartile. */
  readonly low: number;
  /** The upper quartile. */
  readonly high: number;
}

/** How many times better our contender is within a round, summarised over all rounds. If the ratio is above 1, ours is better. */
export interface Ratio extends Spread {
  /**
   * Half the width of the notch of a box plot, as a fraction of the median. The medians of two runs differ significantly if
   * their notches do not overlap.
   */
  readonly uncertainty: number;
  /** The difference of the medians of the first and the second half of the rounds, as a fraction of the smaller one. */
  readonly drift: number;
}

/** Whether less is better (times and sizes) or more (requests per second). */
export type Better = "less" | "more";

/** The accepted difference of two benchmark runs, as a fraction. */
const AGREEMENT = 0.1;

/**
 * Summarises values.
 *
 * @throws {Error} if there are no values
 */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: median(sorted),
    low: quantileSorted(sorted, 0.25),
    high: quantileSorted(sorted, 0.75),
  };
}

/**
 * Returns the ratio of two series that were measured in pairs: `ours[i]` and `theirs[i]` are from the same round, so that a slow
 * machine affects both.
 *
 * @throws {Error} if the series are empty or not of the same length
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[], better: Better): Ratio {
  if (ours.length !== theirs.length) throw new Error("Both series must have the same length.");
  const ratios = ours.map((own, index) => {
    const other = theirs[index] ?? Number.NaN;
    return better === "less" ? other / own : own / other;
  });
  const all = spread(ratios);
  // McGill, Tukey, Larsen: Variations of Box Plots, 1978.
  const notch = (1.57 * (all.high - all.low)) / Math.sqrt(ratios.length);
  return { ...all, uncertainty: notch / all.median, drift: drift(ratios) };
}

/** Returns whether the ratio of a second benchmark run may differ from this ratio by more than a tenth. */
export function isNoisy({ uncertainty, drift }: Ratio): boolean {
  return uncertainty > AGREEMENT / 2 || drift > AGREEMENT;
}

function drift(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = Math.ceil(values.length / 2);
  const [first, second] = [median(values.slice(0, middle)), median(values.slice(middle))];
  return Math.max(first, second) / Math.min(first, second) - 1;
}
