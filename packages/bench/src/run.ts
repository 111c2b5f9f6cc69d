import { measureCli } from "./cli/measure-cli.ts";
import { measureClient } from "./client/measure-client.ts";
import { count } from "./format.ts";
import { competitorsAreInstalled, installCompetitors, versionsOf } from "./heavy-competitors.ts";
import { measureLoop } from "./loop/measure-loop.ts";
import { machine } from "./machine.ts";
import type { Measured } from "./measured.ts";
import { measureMock } from "./mock/measure-mock.ts";
import { measureWorld } from "./mock/measure-world.ts";
import { help, type Options } from "./options.ts";
import { render, writeReport } from "./report.ts";
import { type Area, commandOf, type Run, readRuns, resultsFolder, saveRun } from "./results.ts";

/** Runs the benchmark, or the other action that the options select; `help` describes the options. */
export async function run(options: Options): Promise<void> {
  if (options.help) console.log(help);
  else if (options.report) await report();
  else await bench(options);
}

async function bench(options: Options): Promise<void> {
  const { only, operations, quick } = options;
  if (!competitorsAreInstalled()) {
    if (quick)
      console.log(
        "Skipping the competitors that are not installed (packages/bench/heavy-competitors/package.json).",
      );
    else {
      console.log("Installing the competitors…");
      await installCompetitors();
    }
  }
  const runs: Run[] = [];
  for (const area of only) {
    for (const size of area === "loop" || area === "mock" ? operations : [undefined]) {
      const run = await measure(area, size, quick);
      if (!quick) await saveRun(resultsFolder, run);
      runs.push(run);
    }
  }
  if (quick) {
    const { text } = await render(runs);
    console.log(`Everything works. Discarded a report of ${text.length} characters.`);
  } else await report();
}

async function measure(area: Area, operations: number | undefined, quick: boolean): Promise<Run> {
  const name = operations === undefined ? area : `${area}, ${count(operations)}`;
  console.log(`${name}…`);
  const begin = performance.now();
  const { rows, contenders, packages } = await measureArea(area, operations ?? 0, quick);
  const seconds = Math.round((performance.now() - begin) / 1000);
  for (const { contender, reason } of rows) if (reason) console.log(`  ${contender} was skipped: ${reason}`);
  console.log(`  ${rows.filter(({ value }) => value).length} figures in ${seconds} s`);
  return {
    area,
    ...(operations !== undefined && { operations }),
    date: new Date().toISOString().slice(0, 10),
    seconds,
    machine: machine(),
    versions: await versionsOf(packages),
    contenders,
    rows,
  };
}

function measureArea(area: Area, operations: number, quick: boolean): Promise<Measured> {
  if (area === "loop") return measureLoop(operations, quick);
  if (area === "client") return measureClient(quick);
  if (area === "cli") return measureCli(quick);
  if (area === "world") return measureWorld(quick);
  return measureMock(operations, quick);
}

async function report(): Promise<void> {
  const runs = await readRuns(resultsFolder);
  if (runs.length === 0) throw new Error(`there are no results yet; run ${commandOf({ area: "client" })}`);
  console.log(`Wrote ${await writeReport(runs)}`);
}
