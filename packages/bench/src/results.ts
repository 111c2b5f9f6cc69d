import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Machine } from "./machine.ts";
import type { Better, Ratio, Spread } from "./statistics.ts";

/** The directory of the results. */
export const resultsFolder: string = fileURLToPath(new URL("../results", import.meta.url));

/** The areas of the benchmark, in the order of the report. */
export const areas = ["loop", "client", "cli", "mock", "world"] as const;

export type Area = (typeof areas)[number];

/** The name of our contender. */
export const ours = "onezone";

/** Our contender a second time. The distance of its ratio from 1 is the measurement error. */
export const oursAgain = "onezone again";

/** A result of a contender. */
export interface Row {
  /** The name of the metric: `save → types`. */
  readonly what: string;
  /** The number of operations in the spec, if the result depends on it. */
  readonly operations?: number;
  readonly contender: string;
  readonly unit: string;
  readonly better: Better;
  /** Absent if the contender failed. In that case, `reason` says why. */
  readonly value?: Spread;
  readonly reason?: string;
  /** How many times better ours is; absent for ours. */
  readonly ratio?: Ratio;
  readonly rounds: number;
}

/** The results of an area, or of one size of an area. */
export interface Run {
  readonly area: Area;
  readonly operations?: number;
  /** The date in ISO 8601. */
  readonly date: string;
  readonly seconds: number;
  readonly machine: Machine;
  /** Versions by package name. */
  readonly versions: Readonly<Record<string, string>>;
  /** A description of each contender, by name. */
  readonly contenders: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** Returns the command that repeats a run. */
export function commandOf({ area, operations }: Pick<Run, "area" | "operations">): string {
  const size = operations === undefined ? "" : ` --operations ${operations}`;
  return `npm run bench -- --only ${area}${size}`;
}

/** Saves a run in `folder`. Replaces the previous run of the same area and size. */
export async function saveRun(folder: string, run: Run): Promise<void> {
  await mkdir(folder, { recursive: true });
  const size = run.operations === undefined ? "" : `-${run.operations}`;
  await writeFile(join(folder, `${run.area}${size}.json`), `${JSON.stringify(run, null, 2)}\n`);
}

/** Reads the runs in `folder`, ordered by area and size. */
export async function readRuns(folder: string): Promise<Run[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  const runs: Run[] = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))),
  );
  return runs.sort(
    (a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || (a.operations ?? 0) - (b.operations ?? 0),
  );
}
