import { type Contender, type Effort, pairedRounds, type Readings } from "./paired-rounds.ts";
import type { Row } from "./results.ts";
import { type Better, isNoisy, pairedRatio, type Ratio, spread } from "./statistics.ts";

/** A value that is measured in each turn. */
export interface Metric {
  /** The name in the readings of a contender. */
  readonly name: string;
  /** The name in the report. */
  readonly what: string;
  readonly unit: string;
  readonly better: Better;
  /** Whether to ignore the noise of this metric when deciding about further rounds. */
  readonly isUnsteady?: boolean;
}

/** Our contender, followed by the ones to compare with. */
export interface Comparison {
  readonly operations?: number;
  readonly metrics: readonly Metric[];
  readonly contenders: readonly Contender[];
}

/** Runs a comparison until every ratio is precise enough or the maximum of `effort` is reached. Returns its rows. */
export async function compare(
  { operations, metrics, contenders }: Comparison,
  effort: Effort,
): Promise<Row[]> {
  const [ours] = contenders;
  if (ours === undefined) throw new Error("A comparison needs at least one contender.");
  const ratioOf = (readings: ReadonlyMap<string, readonly Readings[]>, name: string, metric: Metric): Ratio =>
    pairedRatio(values(readings.get(ours.name), metric), values(readings.get(name), metric), metric.better);
  const isSettled = (readings: ReadonlyMap<string, readonly Readings[]>) =>
    metrics.every(
      (metric) =>
        metric.isUnsteady ||
        [...readings]
          .filter(([name, own]) => name !== ours.name && hasMetric(own, metric))
          .every(([name]) => !isNoisy(ratioOf(readings, name, metric))),
    );

  const { readings, failures } = await pairedRounds(contenders, effort, isSettled);
  return metrics.flatMap((metric) =>
    contenders.flatMap(({ name }): Row[] => {
      const { what, unit, better } = metric;
      const row = { what, ...(operations && { operations }), contender: name, unit, better };
      const reason = failures.get(name);
      if (reason !== undefined) return [{ ...row, rounds: 0, reason: String(reason.split("\n")[0]) }];
      const own = readings.get(name) ?? [];
      if (!hasMetric(own, metric)) return [];
      const value = spread(values(own, metric));
      const isOurs = name === ours.name;
      return [
        { ...row, rounds: own.length, value, ...(!isOurs && { ratio: ratioOf(readings, name, metric) }) },
      ];
    }),
  );
}

/** Returns whether a contender has readings of a metric. A generator of types, for example, has none of a client. */
function hasMetric([first]: readonly Readings[], { name }: Metric): boolean {
  return first?.[name] !== undefined;
}

function values(readings: readonly Readings[] = [], { name }: Metric): number[] {
  return readings.map((reading) => reading[name] ?? Number.NaN);
}
