import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Machine } from "./machine.ts";
import type { Better, Ratio, Spread } from "./statistics.ts";

/** Where the figures are kept. */
export const resultsFolder: string = fileURLToPath(new URL("../results", import.meta.url));

/** The areas that are measured, in the order of the report. */
export const areas = ["loop", "client", "cli", "mock"] as const;

export type Area = (typeof areas)[number];

/** Ours. */
export const ours = "onezone";

/** Ours a second time, as if it were another: how far its ratio is from 1 is what the machine makes of it. */
export const oursAgain = "onezone again";

/** One figure of one contender. */
export interface Row {
  /** What is measured: `save → types`. */
  readonly what: string;
  /** Where it depends on the number of operations in the spec. */
  readonly operations?: number;
  readonly contender: string;
  readonly unit: string;
  readonly better: Better;
  /** Absent if the contender cannot do it; then `reason` is there. */
  readonly value?: Spread;
  readonly reason?: string;
  /** How many times better ours is; absent for ours. */
  readonly ratio?: Ratio;
  readonly rounds: number;
}

/** What was measured in one go: an area, or one size of it. */
export interface Run {
  readonly area: Area;
  readonly operations?: number;
  /** ISO 8601, the day. */
  readonly date: string;
  readonly seconds: number;
  readonly machine: Machine;
  /** By the name of the contender's package. */
  readonly versions: Readonly<Record<string, string>>;
  /** What each contender does, by name. */
  readonly contenders: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** The command that measures a run again. */
export function commandOf({ area, operations }: Pick<Run, "area" | "operations">): string {
  const size = operations === undefined ? "" : ` --operations ${operations}`;
  return `npm run bench -- --only ${area}${size}`;
}

/** Keeps a run in `folder`, in place of the former one of the same area and size. */
export async function saveRun(folder: string, run: Run): Promise<void> {
  await mkdir(folder, { recursive: true });
  const size = run.operations === undefined ? "" : `-${run.operations}`;
  await writeFile(join(folder, `${run.area}${size}.json`), `${JSON.stringify(run, null, 2)}\n`);
}

/** The runs kept in `folder`, in the order of the areas and, within one, by size. */
export async function readRuns(folder: string): Promise<Run[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  const runs: Run[] = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))),
  );
  return runs.sort(
    (a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || (a.operations ?? 0) - (b.operations ?? 0),
  );
}
