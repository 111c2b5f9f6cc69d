import { MAX_BODY } from "../engine/request-limits.ts";
import { asRuleTexts } from "../faults/fault-and-delay-rules.ts";
import { FaultRuleError } from "../faults/fault-rule-error.ts";
import type { Log } from "../log/log.ts";
import type { RequestFilter } from "../log/request-filter.ts";
import type { MockRequest, MockResponse } from "../mock-request.ts";
import type { Controls } from "../steering/controls.ts";
import { asClockChange } from "../world/clock-change.ts";
import { SeedError } from "../world/seed-types.ts";
import { WorldFullError } from "../world/world-size.ts";
import { controlError, json } from "./control-responses.ts";
import { readNow, readObject, readScenarioName, readSnapshot } from "./read-control-body.ts";

/** The base path of the control routes. */
export const CONTROL_PATH = "/__mock/";

/** The parts of a mock that the control routes use. */
export interface Controlled extends Controls {
  readonly log: Log;
  /** Whether the mock has worlds. */
  readonly hasMemory: boolean;
  /** The scheme of the mock's URL. */
  readonly scheme: "http" | "https";
  /** Returns the served document. Its `servers` contain a URL of this origin. */
  spec(origin: string): object;
  /** Returns the operations, and whether each has behaviour. */
  operations(): readonly object[];
  /** Returns the names of the worlds. */
  worlds(): readonly string[] | undefined;
  world(name: string): object | undefined;
  reset(options: { readonly now?: number; readonly world: string }): object | undefined;
  snapshot(name: string): object | undefined;
  /** @throws {SeedError} if the state is not a valid world */
  restore(state: unknown, name: string): void;
}

interface Route {
  readonly method: "DELETE" | "GET" | "POST" | "PUT";
  /** Below {@link CONTROL_PATH}. */
  readonly path: string;
  readonly needsMemory: boolean;
  /**
   * Executes the request and returns the body of the response.
   *
   * @param world the name of the world that the request is for
   * @throws {SeedError | FaultRuleError | WorldFullError} if the body of the request is invalid or too large
   */
  readonly run: (mock: Controlled, request: MockRequest, world: string) => unknown;
}

/** The control routes. The README describes each. */
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
  { method: "GET", path: "faults", needsMemory: false, run: (mock, _, world) => mock.faults.get(world) },
  {
    method: "PUT",
    path: "faults",
    needsMemory: false,
    run(mock, { body }, world) {
      mock.faults.set(asRuleTexts(readObject(body)), world);
      return mock.faults.get(world);
    },
  },
  { method: "GET", path: "clock", needsMemory: true, run: (mock, _, world) => mock.clock.get(world) },
  {
    method: "POST",
    path: "clock",
    needsMemory: true,
    run: (mock, { body }, world) => mock.clock.set(asClockChange(readObject(body)), world),
  },
  { method: "GET", path: "scenario", needsMemory: false, run: scenarioOf },
  {
    method: "PUT",
    path: "scenario",
    needsMemory: false,
    run(mock, { body }, world) {
      mock.scenario.set(readScenarioName(body), world);
      return scenarioOf(mock, {}, world);
    },
  },
  { method: "GET", path: "worlds", needsMemory: true, run: (mock) => mock.worlds() },
  { method: "GET", path: "operations", needsMemory: false, run: (mock) => mock.operations() },
  {
    method: "GET",
    path: "log",
    needsMemory: false,
    run: (mock, { target }) => mock.log.list(filterIn(target)),
  },
  {
    method: "DELETE",
    path: "log",
    needsMemory: false,
    run(mock, { target }) {
      mock.log.clear(filterIn(target));
      return mock.log.list();
    },
  },
  {
    method: "GET",
    path: "spec",
    needsMemory: false,
    run: (mock, { headers }) => mock.spec(`${mock.scheme}://${headers.host ?? "127.0.0.1"}`),
  },
];

/** Reads `?world=…&operation=…`. */
function filterIn(target: string): RequestFilter {
  const { searchParams } = new URL(target, "http://localhost");
  return {
    world: searchParams.get("world") ?? undefined,
    operationId: searchParams.get("operation") ?? undefined,
  };
}

function scenarioOf({ scenario }: Controlled, _: unknown, world: string): object {
  return { name: scenario.get(world) ?? null, names: scenario.names };
}

/** Returns the response of a control route for the world with this name. */
export async function controlResponse(
  mock: Controlled,
  request: MockRequest,
  world: string,
): Promise<MockResponse> {
  const [path = ""] = request.target.slice(CONTROL_PATH.length).split("?");
  const ofPath = controlRoutes.filter((route) => route.path === path);
  if (ofPath.length === 0) {
    const known = new Set(controlRoutes.map((route) => route.path));
    return controlError(
      404,
      `The mock has no ${CONTROL_PATH}${path}; its routes are ${[...known].join(", ")}.`,
    );
  }
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = ofPath.find((each) => each.method === method);
  if (route === undefined) {
    const allow = ofPath.map((each) => each.method).join(", ");
    return controlError(405, `${CONTROL_PATH}${path} supports ${allow}, not ${method}.`, { allow });
  }
  if (request.bodyTooLarge) return controlError(413, `The body must not be larger than ${MAX_BODY} bytes.`);
  if (route.needsMemory && !mock.hasMemory) return controlError(404, "A stateless mock has no world.");
  try {
    return json(200, await route.run(mock, request, world));
  } catch (error) {
    if (error instanceof SeedError || error instanceof FaultRuleError)
      return controlError(400, error.message);
    if (error instanceof WorldFullError) return controlError(413, error.message);
    throw error;
  }
}
