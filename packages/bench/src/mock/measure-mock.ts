import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { received, stop, tracked } from "../child-processes.ts";
import { compare, type Metric } from "../comparison.ts";
import type { Measured } from "../measured.ts";
import type { Contender, Effort } from "../paired-rounds.ts";
import type { Row } from "../results.ts";
import { bundleOfSize } from "../select-operations.ts";
import type { Load, LoadReport } from "./load.ts";
import { type MockServer, mockServers } from "./servers.ts";
import { residentMemory, type Serving, serve } from "./start-server.ts";

const once: Effort = { warmUps: 0, minimum: 1, maximum: 1 };

/** Measures start time, response times and memory of each mock with a spec of `operations` operations. */
export async function measureMock(operations: number, quick: boolean): Promise<Measured> {
  const bundle = await bundleOfSize(operations);
  const servers = mockServers();
  const rows = [
    ...(await underLoad(servers, bundle, operations, quick)),
    ...(await starts(servers, bundle, operations, quick)),
  ];
  return {
    rows,
    contenders: Object.fromEntries(servers.map(({ name, how }) => [name, how])),
    packages: [
      ...servers.flatMap(({ packageName }) => packageName ?? []),
      "@stoplight/prism-http",
      "autocannon",
    ],
  };
}

const loadMetrics: readonly Metric[] = [
  { name: "requestsPerSecond", what: "requests per second", unit: "/s", better: "more" },
  { name: "p50", what: "response time under load, p50", unit: "ms", better: "less" },
  { name: "p99", what: "response time under load, p99", unit: "ms", better: "less", isUnsteady: true },
  { name: "memory", what: "resident memory after load", unit: "MB", better: "less", isUnsteady: true },
];

/** Starts all servers. In each round, the load is applied to one after the other. */
async function underLoad(
  servers: readonly MockServer[],
  bundle: string,
  operations: number,
  quick: boolean,
): Promise<Row[]> {
  const load = tracked(fork(fileURLToPath(new URL("load.ts", import.meta.url))));
  await received(load);
  const running: Serving[] = [];
  const contenders = servers.map((server): Contender => {
    let serving: Serving | undefined;
    return {
      name: server.name,
      async measure() {
        if (!serving) {
          serving = await serve(server, bundle);
          running.push(serving);
        }
        const report = received<LoadReport>(load);
        const { url, token } = serving;
        load.send({ url, token, seconds: 1 } satisfies Load);
        const { failures, ...figures } = await report;
        if (failures > 0) throw new Error(`${failures} requests failed under load`);
        return { ...figures, memory: await residentMemory(serving.child) };
      },
    };
  });
  const rows = await compare(
    { operations, metrics: loadMetrics, contenders },
    quick ? once : { warmUps: 3, minimum: 9, maximum: 15 },
  );
  await Promise.all([load, ...running.map(({ child }) => child)].map(stop));
  return rows;
}

function starts(
  servers: readonly MockServer[],
  bundle: string,
  operations: number,
  quick: boolean,
): Promise<Row[]> {
  return compare(
    {
      operations,
      metrics: [{ name: "start", what: "start to first response", unit: "ms", better: "less" }],
      contenders: servers.map((server) => ({
        name: server.name,
        async measure() {
          const { child, startTime } = await serve(server, bundle);
          await stop(child);
          return { start: startTime };
        },
      })),
    },
    quick ? once : { warmUps: 1, minimum: 5, maximum: 11 },
  );
}
