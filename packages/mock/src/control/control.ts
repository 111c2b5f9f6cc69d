import type { MockAnswer, MockRequest } from "../engine/message.ts";
import type { Log } from "../log/index.ts";
import { completeSeed } from "../world/complete-seed.ts";
import { SeedError } from "../world/seed.ts";
import { viewOf } from "../world/world-view.ts";
import type { Worlds } from "../world/worlds.ts";

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
}

/**
 * The mock's own routes: `GET world`, `POST reset`, `GET` and `PUT snapshot`, `GET spec`, `GET log`.
 *
 * @param world the name of the world that the request is for
 */
export async function control(
  { worlds, log, spec, restart }: Controlled,
  { method, target, body, headers }: MockRequest,
  world: string,
): Promise<MockAnswer> {
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
      return method === "OPTIONS" ? preflight() : wrongCall(method, path);
  }
  if (worlds === undefined) return fault(404, "A mock without memory (--stateless) has no world.");
  try {
    switch (call) {
      case "GET world":
        return json(200, viewOf(worlds.get(world)));
      case "GET snapshot":
        return json(200, worlds.get(world).state());
      case "POST reset":
        restart();
        return json(200, viewOf(worlds.reset(world, readNow(body))));
      default: {
        // The check of its form is loaded for those who need it.
        const { readSeed } = await import("../world/read-seed.ts");
        return json(200, viewOf(worlds.restore(world, completeSeed(readSeed(textOf(body))))));
      }
    }
  } catch (error) {
    if (error instanceof SeedError) return fault(400, error.message);
    throw error;
  }
}

const METHODS: Readonly<Record<string, string>> = {
  log: "GET",
  spec: "GET",
  world: "GET",
  reset: "POST",
  snapshot: "GET, PUT",
};

function wrongCall(method: string, path: string): MockAnswer {
  const allow = METHODS[path];
  if (allow === undefined) {
    return fault(
      404,
      `The mock has no ${CONTROL_PATH}${path}; there are ${Object.keys(METHODS).join(", ")}.`,
    );
  }
  const answer = fault(405, `${CONTROL_PATH}${path} takes ${allow}, and no ${method}.`);
  return { ...answer, headers: { ...answer.headers, allow } };
}

/** Any page may look at a mock, since there is nothing in it that is secret. */
function preflight(): MockAnswer {
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST, PUT",
      "access-control-allow-headers": "*",
    },
    why: "the pre-flight of a browser",
  };
}

/** The moment at which the clock is to stand still, if the body names one. @throws {SeedError} */
function readNow(body: Uint8Array | undefined): number | undefined {
  if (body === undefined || body.length === 0) return undefined;
  const wrong = new SeedError([
    'The body must be empty, or JSON like { "now": 1767225600 }, in whole seconds.',
  ]);
  try {
    const { now } = JSON.parse(textOf(body)) ?? {};
    if (now === undefined || now === null) return undefined;
    if (Number.isSafeInteger(now)) return now;
  } catch {
    throw wrong;
  }
  throw wrong;
}

function textOf(body: Uint8Array | undefined): string {
  return Buffer.from(body ?? []).toString();
}

function json(status: number, value: unknown): MockAnswer {
  return {
    status,
    headers: { "content-type": "application/json", "access-control-allow-origin": "*" },
    body: JSON.stringify(value),
    why: "it is the mock's own",
  };
}

/** A fault in a call of the mock's own routes. */
export function fault(status: number, message: string): MockAnswer {
  return json(status, { message });
}
