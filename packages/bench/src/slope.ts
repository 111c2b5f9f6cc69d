import { linearRegression } from "simple-statistics";
import { oursAgain, type Row, type Run } from "./results.ts";

/** How a cost grows with the number of operations in the spec. */
export interface Slope {
  readonly what: string;
  readonly contender: string;
  readonly unit: string;
  /** What a spec of no operations would cost. */
  readonly fixed: number;
  /** What each operation adds. */
  readonly perOperation: number;
}

/** A cost at a size of the spec. */
export interface Cost {
  readonly what: string;
  readonly contender: string;
  readonly unit: string;
  readonly operations: number;
  readonly value: number;
}

/** What costs time, by the number of operations; of requests per second, the time that one takes. */
export function costs(runs: readonly Run[]): Cost[] {
  return runs.flatMap(({ rows }) => rows.flatMap((row) => cost(row) ?? []));
}

function cost({ what, contender, operations, unit, value }: Row): Cost | undefined {
  if (value === undefined || operations === undefined || contender === oursAgain) return undefined;
  const common = { contender, operations };
  if (unit === "/s") return { ...common, what: "a request", unit: "µs", value: 1e6 / value.median };
  return unit === "ms" && !what.includes("under load")
    ? { ...common, what, unit, value: value.median }
    : undefined;
}

/** The straight line through the costs of each contender, where there is more than one size. */
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
