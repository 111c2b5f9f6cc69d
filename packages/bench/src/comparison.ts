import { type Contender, type Effort, pairedRounds, type Readings } from "./paired.ts";
import type { Row } from "./results.ts";
import { type Better, isNoisy, pairedRatio, type Ratio, spread } from "./statistics.ts";

/** What is read off each turn. */
export interface Metric {
  /** Its name in the readings of a contender. */
  readonly name: string;
  /** Its name in the report. */
  readonly what: string;
  readonly unit: string;
  readonly better: Better;
  /** Whether it may never settle, so that the rounds are enough that the other metrics take. */
  readonly isUnsteady?: boolean;
}

/** Ours and what it is compared with; ours comes first. */
export interface Comparison {
  readonly operations?: number;
  readonly metrics: readonly Metric[];
  readonly contenders: readonly Contender[];
}

/** Runs a comparison until every ratio can be trusted, or `effort` is spent, and makes rows of it. */
export async function compare(
  { operations, metrics, contenders }: Comparison,
  effort: Effort,
): Promise<Row[]> {
  const [ours] = contenders;
  if (ours === undefined) throw new Error("There is nothing to compare");
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

/** A contender need not have every metric: one that makes types alone has no time for a client. */
function hasMetric([first]: readonly Readings[], { name }: Metric): boolean {
  return first?.[name] !== undefined;
}

function values(readings: readonly Readings[] = [], { name }: Metric): number[] {
  return readings.map((reading) => reading[name] ?? Number.NaN);
}
