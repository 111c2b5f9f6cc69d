import type { ServerResponse } from "node:http";
import { CONTROL_PATH } from "../control/control.ts";
import { fault } from "../control/fault.ts";
import type { Log } from "../log/index.ts";
import type { MockRequest, MockResponse } from "../message.ts";

/** Milliseconds between signs of life, by which a page notices that the mock is gone. */
const HEARTBEAT = 15_000;

/** Streams that are open at the same time, at the most. */
const MAX_STREAMS = 50;

/** Returns whether a request is for the log as a stream of events. */
export function isEventStream({ method, target, headers }: MockRequest): boolean {
  return (
    method === "GET" &&
    target.split("?", 1)[0] === `${CONTROL_PATH}log` &&
    (headers.accept ?? "").includes("text/event-stream")
  );
}

/**
 * Returns what sends the latest entries and then each new one, as Server-Sent Events
 * (https://html.spec.whatwg.org/#server-sent-events); it returns a response instead if too many streams are open.
 *
 * @param headers of each stream, beside those that make it one
 */
export function createLogStream(
  log: Log,
  headers: Readonly<Record<string, string>>,
): (response: ServerResponse) => MockResponse | undefined {
  let open = 0;
  return (response) => {
    if (response.destroyed) return undefined;
    if (open >= MAX_STREAMS) {
      return fault(503, `${MAX_STREAMS} streams of the log are open, which is the most. Close one of them.`);
    }
    open += 1;
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", ...headers });
    const send = (entry: { readonly id: number }) => {
      // Whoever does not read in time misses entries: they would pile up here.
      if (response.writableLength < 1_000_000)
        response.write(`id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`);
    };
    response.write(": the log of the mock\n\n");
    for (const entry of log.recent()) send(entry);
    const stop = log.subscribe(send);
    const heartbeat = setInterval(() => response.write(": alive\n\n"), HEARTBEAT);
    response.once("close", () => {
      open -= 1;
      stop();
      clearInterval(heartbeat);
    });
    return undefined;
  };
}
