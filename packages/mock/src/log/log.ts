import type { LogEntry } from "./log-entry.ts";

/** The latest requests, for those who ask what happened and those who watch. */
export interface Log {
  /** Numbers and dates an entry, keeps it, and hands it to all who watch. */
  add(entry: Omit<LogEntry, "id" | "time">): void;
  /** The entries that are kept, oldest first. */
  recent(): readonly LogEntry[];
  /** Calls `watch` with each entry from now on, until what is returned is called. */
  subscribe(watch: (entry: LogEntry) => void): () => void;
}

/** Creates a log that keeps the latest entries: so many. */
export function createLog(size = 200): Log {
  const ring: LogEntry[] = [];
  const watchers = new Set<(entry: LogEntry) => void>();
  let count = 0;

  return {
    add(entry) {
      const path = hideTokens(entry.path);
      const why = hideTokens(entry.why);
      const numbered = { ...entry, path, why, id: count + 1, time: new Date().toISOString() };
      ring[count % size] = numbered;
      count += 1;
      for (const watch of watchers) watch(numbered);
    },
    recent() {
      const oldest = count % size;
      return [...ring.slice(oldest), ...ring.slice(0, oldest)];
    },
    subscribe(watch) {
      watchers.add(watch);
      return () => {
        watchers.delete(watch);
      };
    },
  };
}

/**
 * Serialized tokens are macaroons in base64url or in Onezone's base62. Both begin with the length of the first packet, four
 * hex digits of which the first two are zeros: `MDA`. None is shorter than its signature.
 */
const TOKEN = /MDA[\w%-]{40,}/g;

/** Leaves of each token in the text only so much that one sees that there was one. */
function hideTokens(text: string): string {
  return text.includes("MDA") ? text.replace(TOKEN, "MDA…") : text;
}
