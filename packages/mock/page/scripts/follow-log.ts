import type { LogEntry } from "../../src/log/log-entry.ts";
import { ownUrl } from "./own-url.ts";
import { type LogMessage, readLog } from "./read-log.ts";

/**
 * Follows the log of the mock while the page is visible: first the recent entries, then each new one. All tabs share one
 * connection, except in a browser without shared workers.
 *
 * @param onEntry called with each entry, oldest first
 * @param onState called with whether the log is connected
 */
export function followLog(onEntry: (entry: LogEntry) => void, onState: (live: boolean) => void): void {
  function take(message: LogMessage): void {
    if (message.type === "live") onState(message.live);
    else for (const entry of message.entries) onEntry(entry);
  }
  if (typeof SharedWorker === "undefined") {
    whileVisible(readLog(take));
    return;
  }
  const { port } = new SharedWorker(ownUrl("page/log-worker.js"), {
    type: "module",
    name: "onezone-mock-log",
  });
  port.addEventListener("message", ({ data }: MessageEvent<LogMessage>) => take(data));
  port.start();
  whileVisible((isVisible) => port.postMessage(isVisible));
}

/** Calls a function immediately, and each time the page is hidden or shown. */
function whileVisible(show: (isVisible: boolean) => void): void {
  show(!document.hidden);
  document.addEventListener("visibilitychange", () => show(!document.hidden));
}
