import { linearRegression } from "simple-statistics";
import { oursAgain, type Row, type Run } from "./results.ts";

/** The linear growth of a cost with the number of operations in the spec. */
export interface Slope {
  readonly what: string;
  readonly contender: string;
  readonly unit: string;
  /** The cost of a spec without operations. */
  readonly fixed: number;
  /** The additional cost of each operation. */
  readonly perOperation: number;
}

/** A cost for a number of operations. */
export interface Cost {
  readonly what: string;
  readonly contender: string;
  readonly unit: string;
  readonly operations: number;
  readonly value: number;
}

/**
 * Returns the costs that are times, with their numbers of operations. Requests per second are converted to the time of one request.
 */
export function costs(runs: readonly Run[]): Cost[] {
  return runs.flatMap(({ rows }) => rows.flatMap((row) => cost(row) ?? []));
}

function cost({ what, contender, operations, unit, value }: Row): Cost | undefined {
  if (value === undefined || operations === undefined || contender === oursAgain) return undefined;
  const common = { contender, operations };
  if (unit === "/s") return { ...common, what: "time per request", unit: "µs", value: 1e6 / value.median };
  return unit === "ms" && !what.includes("under load")
    ? { ...common, what, unit, value: value.median }
    : undefined;
}

/** Fits a line through the costs of each contender that was measured with several numbers of operations. */
export function slopes(runs: readonly Run[]): Slope[] {
  const groups = Map.groupBy(costs(runs), ({ what, contender }) => `${what}\n${contender}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const { m, b } = linearRegression(group.map(({ operations, value }) => [operations, value]));
    const { what, contender, unit } = first;
    return [{ what, contender, unit, fixed: b, perOperation: m }];
  });
}
