import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { render } from "../src/report.ts";
import { type Row, type Run, readRuns, saveRun } from "../src/results.ts";
import { pairedRatio, spread } from "../src/statistics.ts";

const common = { what: "save → client and CLI", unit: "ms", better: "less", rounds: 3 } as const;

function run(operations: number, theirs: readonly number[]): Run {
  const ours = [100 + operations, 100 + operations, 100 + operations];
  const rows: Row[] = [
    { ...common, operations, contender: "onezone", value: spread(ours) },
    {
      ...common,
      operations,
      contender: "other",
      value: spread(theirs),
      ratio: pairedRatio(ours, theirs, "less"),
    },
    { ...common, operations, contender: "broken", rounds: 0, reason: "it ended with 1" },
  ];
  const machine = { processor: "A CPU (x64)", cores: 2, memory: 24, system: "Linux 6.1.0", node: "24.21.0" };
  return {
    area: "loop",
    operations,
    date: "2026-11-24",
    seconds: 10,
    machine,
    versions: { other: "1.2.3" },
    contenders: { onezone: "`npm run dev`", other: "`other`" },
    rows,
  };
}

const quiet = run(1, [202, 202, 202]);
const noisy = run(50, [150, 300, 600]);

describe("the report", () => {
  it("contains the machine, the versions, the date, and the command that measures each figure", async () => {
    const { text } = await render([quiet]);
    expect(text).toContain("A CPU (x64), 2 cores, 24 GiB; Linux 6.1.0; Node 24.21.0");
    expect(text).toContain("other 1.2.3");
    expect(text).toContain("2026-11-24");
    expect(text).toContain(
      "| save → client and CLI | other | 202 ms | 2.00 × (2.00 to 2.00) | 3 | `npm run bench -- --only loop --operations 1` |",
    );
  });

  it("marks noisy figures and failed contenders", async () => {
    const { text } = await render([quiet, noisy]);
    expect(text).toContain("1 ratio, marked ~, is too noisy");
    expect(text).toMatch(/other \| 300 ms \| 2\.00 × \(1\.50 to 3\.00\) ~/);
    expect(text).toContain("failed: it ended with 1");
  });

  it("lists the metrics in which onezone is behind", async () => {
    const { text } = await render([run(1, [50, 50, 50]), noisy]);
    const [, section = ""] = text.split("## Where onezone is behind");
    expect(section.split("##")[0]).toMatch(/\| loop \| save → client and CLI \| 1 \| other \| 0\.50 ×/);
    expect(section.split("##")[0]).not.toContain("| 50 |");
    expect((await render([quiet])).text).toContain("Nowhere.");
  });

  it("contains a chart and the slopes for two sizes", async () => {
    const { text, charts } = await render([quiet, noisy]);
    expect(text).toContain("![save → client and CLI](results/loop.svg)");
    expect(text).toContain("| save → client and CLI | onezone | 100 ms | 1.000 ms |");
    expect(charts.get("loop.svg")).toMatch(/^<svg.*operations in the spec.*<\/svg>$/s);
  });

  it("has no chart for one size", async () => {
    expect((await render([quiet])).charts.size).toBe(0);
  });
});

describe("saved results", () => {
  it("are replaced by results of the same area and size, and ordered by size", async () => {
    const folder = await mkdtemp(join(tmpdir(), "onezone-results-"));
    await saveRun(folder, noisy);
    await saveRun(folder, quiet);
    await saveRun(folder, { ...noisy, seconds: 20 });
    expect((await readRuns(folder)).map(({ operations, seconds }) => [operations, seconds])).toEqual([
      [1, 10],
      [50, 20],
    ]);
    await rm(folder, { recursive: true });
  });
});
