import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, stop, temporaryFolder } from "../child-processes.ts";
import { compare, type Metric } from "../comparison.ts";
import { commandFile } from "../heavy-competitors.ts";
import type { Measured } from "../measured.ts";
import type { Contender, Effort } from "../paired-rounds.ts";
import { ours, oursAgain, type Row } from "../results.ts";
import { startConstantServer } from "../start-constant-server.ts";
import { bundleForNode, sizeInBrowser } from "./bundle.ts";
import { type ClientProgram, clientPrograms } from "./programs.ts";
import type { Task } from "./worker.ts";
import { startWorker } from "./workers.ts";

const operations = { get: "GET /user", delete: "DELETE /users/{id}/tokens/temporary" } as const;

const once: Effort = { warmUps: 0, minimum: 1, maximum: 1 };

/** Measures time and memory of a call with each client, the size of the program, and the time of its type check. */
export async function measureClient(quick: boolean): Promise<Measured> {
  const programs = await clientPrograms();
  const rows = [
    ...(await calls(programs, quick)),
    ...(await sizes(programs)),
    ...(await typeChecks(programs, quick)),
  ];
  return {
    rows,
    contenders: Object.fromEntries(programs.map(({ name, how }) => [name, how])),
    packages: ["openapi-fetch", "ky", "axios", "@hey-api/openapi-ts", "rolldown", "typescript"],
  };
}

/** Measures time and memory in separate workers. The heap of the memory workers is so large that no garbage is collected. */
async function calls(programs: readonly ClientProgram[], quick: boolean): Promise<Row[]> {
  const folder = temporaryFolder();
  await Promise.all(programs.map(({ name, file }) => bundleForNode(file, join(folder, `${name}.js`))));
  const { server, url } = await startConstantServer();
  const others = programs.map(({ name }) => name).filter((name) => name !== ours);
  const begin = async (name: string, file: string, flags: readonly string[]) => ({
    name,
    worker: await startWorker(join(folder, `${file}.js`), url, flags),
  });
  const start = async (flags: readonly string[]) =>
    Promise.all([
      begin(ours, ours, flags),
      begin(oursAgain, ours, flags),
      ...others.map((name) => begin(name, name, flags)),
    ]);

  const timed = await start([]);
  const times = await compare(
    {
      metrics: perOperation("time of a call", "µs"),
      contenders: timed.map(({ name, worker }) =>
        turns(
          name,
          async (operation) => (await worker.ask({ operation, calls: quick ? 5 : 300 })).microseconds,
        ),
      ),
    },
    quick ? once : { warmUps: 6, minimum: 30, maximum: 50 },
  );
  for (const { worker } of timed) await stop(worker.child);

  const roomy = ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"];
  const counted = await start(roomy);
  const allocations = await compare(
    {
      metrics: perOperation("heap allocated by a call", "kB"),
      contenders: counted.map(({ name, worker }) =>
        turns(name, async (operation) => {
          const { bytes } = await worker.ask({ operation, calls: quick ? 5 : 300 });
          if (bytes === undefined) throw new Error("garbage was collected during the measurement");
          return bytes / 1000;
        }),
      ),
    },
    quick ? once : { warmUps: 4, minimum: 10, maximum: 20 },
  );
  for (const { worker } of counted) await stop(worker.child);
  await stop(server);
  return [...times, ...allocations];
}

function turns(name: string, turn: (operation: Task["operation"]) => Promise<number>): Contender {
  return { name, measure: async () => ({ get: await turn("get"), delete: await turn("delete") }) };
}

function perOperation(what: string, unit: string): Metric[] {
  return Object.entries(operations).map(([name, operation]) => ({
    name,
    what: `${what}: ${operation}`,
    unit,
    better: "less",
  }));
}

/** Measures the size in a single round, because bundles do not vary. */
function sizes(programs: readonly ClientProgram[]): Promise<Row[]> {
  return compare(
    {
      metrics: [
        { name: "size", what: "size of the program, minified and gzipped", unit: "kB", better: "less" },
      ],
      contenders: programs.map(({ name, file }) => ({
        name,
        measure: async () => ({ size: (await sizeInBrowser(file)) / 1000 }),
      })),
    },
    once,
  );
}

const configuration = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: [],
  module: "ESNext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

async function typeChecks(programs: readonly ClientProgram[], quick: boolean): Promise<Row[]> {
  const folder = temporaryFolder();
  const tsc = await commandFile("typescript", "tsc");
  for (const { name, file } of programs) {
    const project = { compilerOptions: configuration, files: [file] };
    await writeFile(join(folder, `${name}.json`), JSON.stringify(project));
  }
  return compare(
    {
      metrics: [{ name: "check", what: "type check of the program", unit: "ms", better: "less" }],
      contenders: programs.map(({ name }) => ({
        name,
        async measure() {
          const begin = performance.now();
          await run(process.execPath, [tsc, "-p", `${name}.json`], folder);
          return { check: performance.now() - begin };
        },
      })),
    },
    quick ? once : { warmUps: 1, minimum: 7, maximum: 15 },
  );
}
