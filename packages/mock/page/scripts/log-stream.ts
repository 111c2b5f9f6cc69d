import type { LogEntry } from "../../src/log/log-entry.ts";

/**
 * Follows the mock's log: first the recent entries, then each new one. Where the connection breaks, it is made anew, and
 * entries that came before are not told twice.
 *
 * @param onEntry called with each entry, oldest first
 * @param onState called with whether the log is connected
 */
export function followLog(onEntry: (entry: LogEntry) => void, onState: (live: boolean) => void): void {
  const seen = new Set<string>();
  const source = new EventSource("/__mock/log");
  source.addEventListener("open", () => onState(true));
  source.addEventListener("error", () => onState(false));
  source.addEventListener("message", ({ data }: MessageEvent<string>) => {
    const entry: LogEntry = JSON.parse(data);
    // The count starts anew with the mock, the time does not.
    const key = `${entry.id} ${entry.time}`;
    if (seen.has(key)) return;
    seen.add(key);
    onEntry(entry);
  });
}
