import { MAX_BODY } from "../engine/limits.ts";
import type { MockRequest, MockResponse } from "../http-message.ts";
import type { Log } from "../log/log.ts";
import { SeedError } from "../world/seed.ts";
import { WorldFullError } from "../world/size.ts";
import { readNow, readSnapshot } from "./bodies.ts";
import { fault, json } from "./responses.ts";

/** Path of the mock's own routes. */
export const CONTROL_PATH = "/__mock/";

/** What the control routes use of a mock. */
export interface Controlled {
  readonly log: Log;
  /** Whether the mock has worlds. */
  readonly hasMemory: boolean;
  /** What the mock's own URL begins with. */
  readonly scheme: "http" | "https";
  /** Returns the served document, with `servers` at this origin. */
  spec(origin: string): object;
  /** Returns the operations, and of each whether it has behaviour. */
  operations(): readonly object[];
  /** Returns the names of the worlds. */
  worlds(): readonly string[] | undefined;
  world(name: string): object | undefined;
  reset(options: { readonly now?: number; readonly world: string }): object | undefined;
  snapshot(name: string): object | undefined;
  /** @throws {SeedError} if the state is not that of a world */
  restore(state: unknown, name: string): void;
}

interface Route {
  readonly method: "GET" | "POST" | "PUT";
  /** Below {@link CONTROL_PATH}. */
  readonly path: string;
  readonly needsMemory: boolean;
  /**
   * Does the work, and returns the body of the response.
   *
   * @param world the name of the world that the request is for
   * @throws {SeedError | WorldFullError} if the body of the request cannot be used
   */
  readonly run: (mock: Controlled, request: MockRequest, world: string) => unknown;
}

/** The mock's own routes. The README says what each is for. */
export const controlRoutes: readonly Route[] = [
  { method: "GET", path: "world", needsMemory: true, run: (mock, _, world) => mock.world(world) },
  {
    method: "POST",
    path: "reset",
    needsMemory: true,
    run: (mock, { body }, world) => mock.reset({ world, ...readNow(body) }),
  },
  { method: "GET", path: "snapshot", needsMemory: true, run: (mock, _, world) => mock.snapshot(world) },
  {
    method: "PUT",
    path: "snapshot",
    needsMemory: true,
    async run(mock, { body }, world) {
      mock.restore(await readSnapshot(body), world);
      return mock.world(world);
    },
  },
  { method: "GET", path: "worlds", needsMemory: true, run: (mock) => mock.worlds() },
  { method: "GET", path: "operations", needsMemory: false, run: (mock) => mock.operations() },
  { method: "GET", path: "log", needsMemory: false, run: (mock) => mock.log.recent() },
  {
    method: "GET",
    path: "spec",
    needsMemory: false,
    run: (mock, { headers }) => mock.spec(`${mock.scheme}://${headers.host ?? "127.0.0.1"}`),
  },
];

/** Returns the response of one of the mock's own routes, for the world of this name. */
export async function control(mock: Controlled, request: MockRequest, world: string): Promise<MockResponse> {
  const [path = ""] = request.target.slice(CONTROL_PATH.length).split("?");
  const ofPath = controlRoutes.filter((route) => route.path === path);
  if (ofPath.length === 0) {
    const known = new Set(controlRoutes.map((route) => route.path));
    return fault(404, `The mock has no ${CONTROL_PATH}${path}; there are ${[...known].join(", ")}.`);
  }
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = ofPath.find((each) => each.method === method);
  if (route === undefined) {
    const allow = ofPath.map((each) => each.method).join(", ");
    return fault(405, `${CONTROL_PATH}${path} takes ${allow}, not ${method}.`, { allow });
  }
  if (route.needsMemory && request.bodyTooLarge)
    return fault(413, `The body must not be larger than ${MAX_BODY} bytes.`);
  if (route.needsMemory && !mock.hasMemory)
    return fault(404, "A mock without memory (--stateless) has no world.");
  try {
    return json(200, await route.run(mock, request, world));
  } catch (error) {
    if (error instanceof SeedError) return fault(400, error.message);
    if (error instanceof WorldFullError) return fault(413, error.message);
    throw error;
  }
}
