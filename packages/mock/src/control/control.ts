import { MAX_BODY } from "../engine/engine.ts";
import { isTooDeep, MAX_NESTING } from "../json.ts";
import type { Log } from "../log/index.ts";
import type { MockRequest, MockResponse } from "../message.ts";
import { completeSeed } from "../world/complete-seed.ts";
import { SeedError } from "../world/seed.ts";
import { WorldFullError } from "../world/size.ts";
import { snapshotOf } from "../world/snapshot.ts";
import { viewOf } from "../world/world-view.ts";
import type { Worlds } from "../world/worlds.ts";
import { fault, json } from "./fault.ts";

/** Below this path stands what is the mock's own. */
export const CONTROL_PATH = "/__mock/";

/** What the control routes look at and change. */
export interface Controlled {
  /** Absent where the mock has no memory. */
  readonly worlds: Worlds | undefined;
  readonly log: Log;
  /** The document that is served, for `servers` at this origin. */
  readonly spec: (origin: string) => unknown;
  /** Begins the random streams of delays and faults anew. */
  readonly restart: () => void;
  /** Whether pages of other origins may use the routes. */
  readonly open: boolean;
}

/**
 * The mock's own routes: `GET world`, `POST reset`, `GET` and `PUT snapshot`, `GET spec`, `GET log`.
 *
 * @param world the name of the world that the request is for
 */
export async function control(
  { worlds, log, spec, restart, open }: Controlled,
  { method, target, body, bodyTooLarge, headers }: MockRequest,
  world: string,
): Promise<MockResponse> {
  const [path = ""] = target.slice(CONTROL_PATH.length).split("?");
  const call = `${method === "HEAD" ? "GET" : method} ${path}`;
  switch (call) {
    case "GET log":
      return json(200, log.recent());
    case "GET spec":
      return json(200, spec(`http://${headers.host ?? "127.0.0.1"}`));
    case "GET world":
    case "POST reset":
    case "GET snapshot":
    case "PUT snapshot":
      break;
    default:
      return method === "OPTIONS" && open ? preflight() : wrongCall(method, path);
  }
  if (bodyTooLarge) return fault(413, `The body must not be larger than ${MAX_BODY} bytes.`);
  if (worlds === undefined) return fault(404, "A mock without memory (--stateless) has no world.");
  try {
    switch (call) {
      case "GET world":
        return json(200, viewOf(worlds.get(world)));
      case "GET snapshot":
        return json(200, snapshotOf(worlds.get(world)));
      case "POST reset":
        restart();
        return json(200, viewOf(worlds.reset(world, readNow(body))));
      default: {
        return json(200, viewOf(worlds.restore(world, completeSeed(await readSnapshot(textOf(body))))));
      }
    }
  } catch (error) {
    if (error instanceof SeedError) return fault(400, error.message);
    if (error instanceof WorldFullError) return fault(413, error.message);
    throw error;
  }
}

const METHODS: ReadonlyMap<string, string> = new Map([
  ["log", "GET"],
  ["spec", "GET"],
  ["world", "GET"],
  ["reset", "POST"],
  ["snapshot", "GET, PUT"],
]);

function wrongCall(method: string, path: string): MockResponse {
  const allow = METHODS.get(path);
  if (allow === undefined) {
    return fault(404, `The mock has no ${CONTROL_PATH}${path}; there are ${[...METHODS.keys()].join(", ")}.`);
  }
  const answer = fault(405, `${CONTROL_PATH}${path} takes ${allow}, and no ${method}.`);
  return { ...answer, headers: { ...answer.headers, allow } };
}

function preflight(): MockResponse {
  return {
    status: 204,
    headers: { "access-control-allow-methods": "GET, POST, PUT", "access-control-allow-headers": "*" },
    why: "the pre-flight of a browser",
  };
}

/**
 * Reads a snapshot that was sent: JSON or YAML. Aliases would let a short body stand for a huge world.
 *
 * @throws {SeedError}
 */
async function readSnapshot(text: string): Promise<unknown> {
  // The check of its form is loaded for those who need it.
  const { readSeed } = await import("../world/read-seed.ts");
  const seed = readSeed(text, { maxAliases: 0 });
  // The metadata of a token, which have a limit of their own, stand three levels down.
  if (isTooDeep(seed, MAX_NESTING + 3)) {
    throw new SeedError([`It must not be nested more than ${MAX_NESTING} levels deep.`]);
  }
  return seed;
}

/** The moment at which the clock is to stand still, if the body names one. @throws {SeedError} */
function readNow(body: Uint8Array | undefined): number | undefined {
  if (body === undefined || body.length === 0) return undefined;
  const wrong = new SeedError([
    'The body must be empty, or JSON like { "now": 1767225600 }, in whole seconds.',
  ]);
  const text = textOf(body);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (typeof json !== "object" || json === null || Object.keys(json).some((key) => key !== "now"))
    throw wrong;
  const now = "now" in json ? json.now : null;
  if (now !== null && !isWholeNumber(now)) throw wrong;
  return now ?? undefined;
}

function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Decodes UTF-8, with or without a byte order mark. @throws {SeedError} */
function textOf(body: Uint8Array | undefined): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new SeedError(["The body is not UTF-8."]);
  }
}
