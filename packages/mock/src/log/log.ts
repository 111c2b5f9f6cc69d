/** One request with its response, and why the mock chose that. Holds no secrets: no headers, bodies or queries. */
export interface LogEntry {
  /** Counts from 1, for all worlds together. */
  readonly id: number;
  /** When the response was ready: ISO 8601, UTC, with milliseconds. */
  readonly time: string;
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** Absent where no operation has this path and method. */
  readonly operationId?: string | undefined;
  readonly status: number;
  /** `error.id` of the response, or of its innermost cause; undefined if the response has no error. */
  readonly errorId?: string | undefined;
  /** Why the mock chose the response, in words. */
  readonly why: string;
  /** Where the spec documents the response: a JSON Pointer as a URI fragment, `#/paths/…`. */
  readonly pointer?: string | undefined;
  /** Who called: the name or id of a user or provider of the world, or `anonymous`. */
  readonly caller?: string | undefined;
  /** The world that the request was for: `default`, or what the request names in `x-mock-world`. */
  readonly world: string;
  /** From the request to its response, delays included. */
  readonly milliseconds: number;
}

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
