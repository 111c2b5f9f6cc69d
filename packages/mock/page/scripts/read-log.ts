import type { LogEntry } from "../../src/log/log-entry.ts";
import { ownUrl } from "./own-url.ts";

/** A message to a tab about the log of the mock. */
export type LogMessage =
  | { readonly type: "entries"; readonly entries: readonly LogEntry[] }
  /** Whether the log is connected. */
  | { readonly type: "live"; readonly live: boolean };

/** The number of entries that are remembered, to ignore them if the mock sends them again. */
const remembered = 1000;

/**
 * Reads the log of the mock: first the recent entries, then each new one. Reconnects if the connection fails, and ignores
 * entries that it has already passed on.
 *
 * @returns a function that opens and closes the connection, which is initially closed
 */
export function readLog(listener: (message: LogMessage) => void): (open: boolean) => void {
  const seen = new Set<string>();
  let source: EventSource | undefined;
  function take({ data }: MessageEvent<string>): void {
    const entry: LogEntry = JSON.parse(data);
    // The ids start at 1 again when the mock restarts, so an id alone does not identify an entry.
    const key = `${entry.id} ${entry.time}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (seen.size > remembered) seen.delete(seen.values().next().value ?? "");
    listener({ type: "entries", entries: [entry] });
  }
  return (open) => {
    if (open === (source !== undefined)) return;
    source?.close();
    source = open ? new EventSource(ownUrl("log")) : undefined;
    source?.addEventListener("open", () => listener({ type: "live", live: true }));
    source?.addEventListener("error", () => listener({ type: "live", live: false }));
    source?.addEventListener("message", take);
  };
}
