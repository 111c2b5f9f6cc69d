import { setTimeout as sleep } from "node:timers/promises";
import { run, start, stop } from "../child-processes.ts";
import { compare, type Metric } from "../comparison.ts";
import type { Measured } from "../measured.ts";
import { ours } from "../results.ts";
import { bundleOfSize } from "../select-operations.ts";
import { onezone } from "./servers.ts";
import { freePort, residentMemory } from "./start-server.ts";

/** The number of operations of our spec. */
const OPERATIONS = 458;

/** 10,000 users, 2,000 groups nested 8 deep, some in cycles, and 1,000 spaces. */
const options = ["--random-world", "users=10000", "--random-seed", "bench"];

const metrics: readonly Metric[] = [
  { name: "start", what: "start to first response", unit: "ms", better: "less" },
  { name: "effective", what: "GET /user/effective_spaces", unit: "ms", better: "less" },
  { name: "infer", what: "infer_access_token_scope", unit: "ms", better: "less" },
  { name: "change", what: "join a group, then GET /user/effective_spaces", unit: "ms", better: "less" },
  { name: "memory", what: "resident memory afterwards", unit: "MB", better: "less", isUnsteady: true },
  { name: "heap", what: "heap in use, after garbage collection", unit: "MB", better: "less" },
];

/** Measures our mock with a large world. No other mock has one, so the results are medians without a comparison. */
export async function measureWorld(quick: boolean): Promise<Measured> {
  const bundle = await bundleOfSize(OPERATIONS);
  const contenders = [{ name: ours, measure: () => measureOnce(bundle, quick ? 3 : 200) }];
  const rounds = quick ? 1 : 5;
  const rows = await compare({ metrics, contenders }, { warmUps: 0, minimum: rounds, maximum: rounds });
  const how = `\`onezone-mock ${options.join(" ")}\`, called over HTTP`;
  return { rows, contenders: { [ours]: how }, packages: ["@onezone/mock"] };
}

async function measureOnce(bundle: string, times: number): Promise<Record<string, number>> {
  const port = await freePort();
  const args = [...(await onezone.args(bundle, port)), ...options];
  const api = `http://127.0.0.1:${port}${onezone.basePath}`;
  const begin = performance.now();
  const child = start(process.execPath, args, { stdio: "ignore" });
  try {
    while (!(await responds(`${api}/provider/public/get_current_time`))) {
      if (child.exitCode !== null) throw new Error(`${ours} ended with ${child.exitCode}`);
      await sleep(5);
    }
    const startTime = performance.now() - begin;
    const { groups }: { groups: string[] } = await call(`${api}/groups`, "ada");
    const { users }: { users: string[] } = await call(`${api}/users`, "ada");
    const userId = users.at(-1);
    const { username }: { username: string } = await call(`${api}/users/${userId}`, "ada");
    const { token }: { token: string } = await call(`${api}/user/tokens/named`, username, "POST", {
      name: "bench",
    });
    const readEffective = () => call(`${api}/user/effective_spaces`, username);
    const effective = await median(times, readEffective);
    const infer = await median(times, () =>
      call(`${api}/tokens/infer_access_token_scope`, username, "POST", { token }),
    );
    const change = await median(times, async (index) => {
      await call(`${api}/groups/${groups.at(-1 - index)}/users/${userId}`, "ada", "PUT", {});
      await readEffective();
    });
    return {
      start: startTime,
      effective,
      infer,
      change,
      memory: await residentMemory(child),
      heap: await heapInUse(),
    };
  } finally {
    await stop(child);
  }
}

/** Prints the size of the heap with the world. It is below the resident memory, because V8 keeps free pages for later. */
const heapProgram = `
  import { createMock } from "@onezone/mock";
  const mock = await createMock({ randomWorld: { users: 10_000 }, randomSeed: "bench" });
  mock.world();
  gc();
  console.log(process.memoryUsage().heapUsed, mock.basePath);
`;

/** Returns the heap that a mock with the world uses, in MB. */
async function heapInUse(): Promise<number> {
  const args = ["--expose-gc", "--input-type=module", "--eval", heapProgram];
  return Number.parseInt(await run(process.execPath, args, import.meta.dirname), 10) / 1e6;
}

async function responds(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.ok === true;
}

/** Calls the mock as a user, whose password is that of all users. @throws {Error} if the response is an error */
async function call(url: string, username: string, method = "GET", body?: object) {
  const authorization = `Basic ${Buffer.from(`${username}:password1`).toString("base64")}`;
  const headers = { authorization, ...(body && { "content-type": "application/json" }) };
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await response.text();
  // The user may be a member of the group already.
  if (!response.ok && response.status !== 409)
    throw new Error(`${method} ${url} returned ${response.status}`);
  return text === "" ? {} : JSON.parse(text);
}

/** Returns the median of the times that an action takes, in milliseconds. */
async function median(times: number, act: (index: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const begin = performance.now();
    await act(index);
    taken.push(performance.now() - begin);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
}
