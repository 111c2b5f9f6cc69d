import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawChart } from "./chart.ts";
import { count, figure, ratioText, table } from "./format.ts";
import type { Machine } from "./machine.ts";
import { type Area, areas, commandOf, oursAgain, type Row, type Run, resultsFolder } from "./results.ts";
import { costs, slopes } from "./slope.ts";
import { isNoisy } from "./statistics.ts";

const reportFile = fileURLToPath(new URL("../RESULTS.md", import.meta.url));

const titles: Readonly<Record<Area, string>> = {
  loop: "Loop: from the spec to types, client and command",
  client: "Client",
  cli: "Command",
  mock: "Mock",
};

/** The costs that are drawn, by area. */
const drawn: Readonly<Partial<Record<Area, string>>> = { loop: "save → client and CLI", mock: "a request" };

/** The report, and its charts as SVG by file name. */
export interface Report {
  readonly text: string;
  readonly charts: ReadonlyMap<string, string>;
}

/** Writes the report and its charts. Tells where. */
export async function writeReport(runs: readonly Run[]): Promise<string> {
  const { text, charts } = await render(runs);
  await mkdir(resultsFolder, { recursive: true });
  for (const [name, svg] of charts) await writeFile(join(resultsFolder, name), svg);
  await writeFile(reportFile, text);
  return "packages/bench/RESULTS.md";
}

/** Makes the report of the runs. */
export async function render(runs: readonly Run[]): Promise<Report> {
  const charts = new Map<string, string>();
  const sections: string[] = [];
  for (const area of areas) {
    const own = runs.filter((run) => run.area === area);
    if (own.length > 0) sections.push(await section(area, own, charts));
  }
  return { text: `${[introduction(runs), behind(runs), ...sections].join("\n\n")}\n`, charts };
}

function introduction(runs: readonly Run[]): string {
  const machines = new Set(runs.map(({ machine }) => machineText(machine)));
  const noisy = runs.flatMap(({ rows }) => rows).filter(({ ratio }) => ratio && isNoisy(ratio)).length;
  return `# Results

Made by \`npm run bench\`, which writes this file anew. Each figure is the median of its rounds. In each round every
contender has one turn, in turns of order; *times better* is the median of what the rounds say of the other beside
onezone, above 1 where onezone is ahead, with the quarter and three-quarter points. "${oursAgain}" is onezone
against itself: how far off 1 the machine is.

${[...machines].map((text) => `- ${text}`).join("\n")}
- ${noisyText(noisy)}`;
}

function noisyText(noisy: number): string {
  if (noisy === 0) return "No ratio is too noisy to be repeated within 10 %.";
  const ratios = noisy === 1 ? "1 ratio, marked ~, is" : `${noisy} ratios, marked ~, are`;
  return `${ratios} too noisy on this machine to be sure to be repeated within 10 %.`;
}

/** Where the median of the ratios says that onezone is behind, limits that nobody passes among them. */
function behind(runs: readonly Run[]): string {
  const lines = runs.flatMap(({ area, rows }) =>
    rows.flatMap(({ what, operations, contender, ratio }) =>
      ratio && ratio.median < 0.95 && contender !== oursAgain
        ? [[area, what, operations === undefined ? "" : String(operations), contender, ratioText(ratio)]]
        : [],
    ),
  );
  const title = "## Where onezone is behind";
  if (lines.length === 0) return `${title}\n\nNowhere.`;
  return `${title}\n\n[README.md](README.md#where-it-is-behind-and-why) says why.\n\n${table(["area", "what", "operations", "beside", "onezone is better"], lines, [2, 4])}`;
}

function machineText({ processor, cores, memory, system, node }: Machine): string {
  return `${processor}, ${cores} cores, ${memory} GiB; ${system}; Node ${node}`;
}

async function section(area: Area, runs: readonly Run[], charts: Map<string, string>): Promise<string> {
  const contenders: Record<string, string> = Object.assign({}, ...runs.map((run) => run.contenders));
  const versions: Record<string, string> = Object.assign({}, ...runs.map((run) => run.versions));
  const parts = [
    `## ${titles[area]}`,
    Object.entries(contenders)
      .filter(([name]) => name !== oursAgain)
      .map(([name, how]) => `- **${name}**: ${how}`)
      .join("\n"),
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}. ${[...new Set(runs.map(({ date }) => date))].join(", ")}.`,
    ...runs.map(figures),
  ];
  const what = drawn[area];
  const points = costs(runs).filter((cost) => cost.what === what);
  if (what !== undefined && new Set(points.map(({ operations }) => operations)).size > 1) {
    charts.set(`${area}.svg`, await drawChart({ title: what, costs: points }));
    parts.push("### Against the number of operations", `![${what}](results/${area}.svg)`, slopeTable(runs));
  }
  return parts.join("\n\n");
}

function figures(run: Run): string {
  const command = `\`${commandOf(run)}\``;
  const lines = run.rows.map((row) => [row.what, row.contender, ...numbers(row), command]);
  const head = ["what", "contender", "median", "onezone is better", "rounds", "command"];
  const size = run.operations === undefined ? "" : `### ${count(run.operations)}\n\n`;
  return size + table(head, lines, [2, 3, 4]);
}

function numbers({ value, unit, ratio, rounds, reason }: Row): string[] {
  if (value === undefined) return ["–", `cannot: ${reason}`, "0"];
  return [`${figure(value.median)} ${unit}`, ratio ? ratioText(ratio) : "", String(rounds)];
}

function slopeTable(runs: readonly Run[]): string {
  const lines = slopes(runs).map(({ what, contender, unit, fixed, perOperation }) => [
    what,
    contender,
    `${figure(fixed)} ${unit}`,
    `${perOperation.toFixed(3)} ${unit}`,
  ]);
  return table(["what", "contender", "with none", "each operation adds"], lines, [2, 3]);
}
