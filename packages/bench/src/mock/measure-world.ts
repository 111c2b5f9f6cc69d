import { stop } from "../children.ts";
import { compare, type Metric } from "../comparison.ts";
import type { Measured } from "../measured.ts";
import { bundleOfSize } from "../multiply.ts";
import { ours } from "../results.ts";
import { type MockServer, onezone } from "./servers.ts";
import { residentMemory, serve } from "./serving.ts";

/** The number of operations of our spec. */
const OPERATIONS = 458;

/** 10,000 users, 2,000 groups nested 8 deep, some in cycles, and 1,000 spaces. */
const options = ["--random-world", "users=10000", "--random-seed", "bench"];

const server: MockServer = {
  ...onezone,
  args: async (bundle, port) => [...(await onezone.args(bundle, port)), ...options],
};

const metrics: readonly Metric[] = [
  { name: "start", what: "start to first response", unit: "ms", better: "less" },
  { name: "effective", what: "GET /user/effective_spaces", unit: "ms", better: "less" },
  { name: "infer", what: "infer_access_token_scope", unit: "ms", better: "less" },
  { name: "change", what: "join a group, then GET /user/effective_spaces", unit: "ms", better: "less" },
  { name: "memory", what: "resident memory afterwards", unit: "MB", better: "less", isUnsteady: true },
];

/** Measures the mock with a large world. There is nothing to compare it with: the figures are medians of its own. */
export async function measureWorld(quick: boolean): Promise<Measured> {
  const bundle = await bundleOfSize(OPERATIONS);
  const contenders = [{ name: ours, measure: () => measureOnce(bundle, quick ? 3 : 200) }];
  const rounds = quick ? 1 : 5;
  const rows = await compare({ metrics, contenders }, { warmUps: 0, minimum: rounds, maximum: rounds });
  const how = `\`onezone-mock ${options.join(" ")}\`, called over HTTP`;
  return { rows, contenders: { [ours]: how }, packages: ["@onezone/mock"] };
}

async function measureOnce(bundle: string, times: number): Promise<Record<string, number>> {
  const { child, startTime: start, url } = await serve(server, bundle);
  const { origin } = new URL(url);
  try {
    const world: World = await (await fetch(`${origin}/__mock/world`)).json();
    const call = async (token: string, method: string, path: string, body?: object): Promise<unknown> => {
      const headers = { "x-auth-token": token, "content-type": "application/json" };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const response = await fetch(`${origin}/api/v3/onezone${path}`, init);
      if (!response.ok) throw new Error(`${method} ${path} returned ${response.status}`);
      return method === "GET" ? response.json() : response.arrayBuffer();
    };
    const { ada, ...others } = world.users;
    const [user] = Object.values(others).slice(-1);
    if (ada === undefined || user === undefined) throw new Error("the world has no random users");
    const readEffective = () => call(user.token, "GET", "/user/effective_spaces");
    const groups = Object.values(world.groups).slice(-times);
    const effective = await median(times, readEffective);
    const infer = await median(times, () =>
      call(user.token, "POST", "/tokens/infer_access_token_scope", { token: user.token }),
    );
    const change = await median(times, async (index) => {
      const member = `/groups/${groups[index]?.id}/users/${user.id}`;
      await call(ada.token, "PUT", member, {});
      await readEffective();
    });
    return { start, effective, infer, change, memory: await residentMemory(child) };
  } finally {
    await stop(child);
  }
}

/** The part of the mock's world that the calls need. */
interface World {
  readonly users: Readonly<Record<string, { readonly id: string; readonly token: string }>>;
  readonly groups: Readonly<Record<string, { readonly id: string }>>;
}

/** Returns the median of the times that an action takes, in milliseconds. */
async function median(times: number, run: (index: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const begin = performance.now();
    await run(index);
    taken.push(performance.now() - begin);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
}
