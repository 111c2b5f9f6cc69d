import type { IncomingMessage, ServerResponse } from "node:http";
import { CONTROL_PATH } from "../control/control.ts";
import type { Log } from "../log/index.ts";

/** Milliseconds between signs of life, by which a page notices that the mock is gone. */
const HEARTBEAT = 15_000;

/** Whether a request is for the log as a stream of events. */
export function isEventStream({ method, url = "", headers }: IncomingMessage): boolean {
  return (
    method === "GET" &&
    url.split("?", 1)[0] === `${CONTROL_PATH}log` &&
    (headers.accept ?? "").includes("text/event-stream")
  );
}

/** Sends the latest entries and then each new one, as Server-Sent Events (https://html.spec.whatwg.org/#server-sent-events). */
export function streamLog(log: Log, response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
  });
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
    stop();
    clearInterval(heartbeat);
  });
}
