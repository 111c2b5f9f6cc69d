import type { ServerResponse } from "node:http";
import { controlError } from "../control/control-responses.ts";
import { CONTROL_PATH } from "../control/control-routes.ts";
import type { Log } from "../log/log.ts";
import type { Handled, MockRequest, MockResponse } from "../mock-request.ts";

/** Milliseconds between heartbeats. If they stop, a page can tell that the mock has stopped. */
const HEARTBEAT = 15_000;

/** The maximum number of open streams. */
const MAX_STREAMS = 50;

/** Returns whether a request is for the log as a stream of events. */
export function isEventStream({ method, target, headers }: MockRequest): boolean {
  return (
    method === "GET" &&
    target.split("?", 1)[0] === `${CONTROL_PATH}log` &&
    (headers.accept ?? "").includes("text/event-stream")
  );
}

/** Returns the response of a control route, or a refusal if a page of another origin may have sent the request. */
export type OwnRoute = (request: MockRequest, respond: () => MockResponse) => MockResponse;

/** Sends the log as the body of `response`. If the request is refused, returns the response to send instead. */
export type LogStream = (request: MockRequest, response: ServerResponse) => Handled | undefined;

/**
 * Returns a function that sends the latest entries and then each new one, as Server-Sent Events
 * (https://html.spec.whatwg.org/#server-sent-events). It refuses a request if too many streams are open.
 */
export function createLogStream(log: Log, own: OwnRoute): LogStream {
  let open = 0;
  return (request, response) => {
    if (response.destroyed) return undefined;
    const head = own(request, () => (open < MAX_STREAMS ? STREAM : TOO_MANY));
    if (head.status !== STREAM.status) return { response: head, delay: 0 };
    open += 1;
    response.writeHead(head.status, head.headers);
    const send = (entry: { readonly id: number }) => {
      // A client that reads too slowly does not receive all entries. Otherwise, they would fill the memory.
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

const STREAM: MockResponse = {
  status: 200,
  headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
  why: "it is the log",
};

const TOO_MANY: MockResponse = controlError(
  503,
  `${MAX_STREAMS} streams of the log are open, which is the maximum. Close one of them.`,
);
