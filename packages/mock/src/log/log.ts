/** One request with its response and the reason for it. Contains no secrets: no headers, bodies or queries. */
export interface LogEntry {
  /** Counted from 1, for all worlds together. */
  readonly id: number;
  /** When the response was ready: ISO 8601, UTC, with milliseconds. */
  readonly time: string;
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** Absent if no operation has this path and method. */
  readonly operationId?: string | undefined;
  readonly status: number;
  /** `error.id` of the response, or of its innermost cause; undefined if the response has no error. */
  readonly errorId?: string | undefined;
  /** The reason for the response, in words. */
  readonly why: string;
  /** The place of the response in the spec: a JSON Pointer as a URI fragment, `#/paths/…`. */
  readonly pointer?: string | undefined;
  /** The caller: the name or id of a user or provider of the world, or `anonymous`. */
  readonly caller?: string | undefined;
  /** The world of the request: `default`, or the value of `x-mock-world`. */
  readonly world: string;
  /** Milliseconds from the request to its response, delays included. */
  readonly milliseconds: number;
}

/** The latest requests. */
export interface Log {
  /** Adds an entry with a number and the time, and passes it to all watchers. */
  add(entry: Omit<LogEntry, "id" | "time">): void;
  /** Returns the stored entries, oldest first. */
  recent(): readonly LogEntry[];
  /** Calls `watch` with each new entry. Returns a function that stops this. */
  subscribe(watch: (entry: LogEntry) => void): () => void;
}

/** Creates a log that stores a number of latest entries. */
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
 * Matches tokens: macaroons in base64url or in Onezone's base62. Both begin with the length of the first packet, four
 * hexadecimal digits of which the first two are zeros: `MDA`. None is shorter than its signature.
 */
const TOKEN = /MDA[\w%-]{40,}/g;

/** Replaces each token in a text with its first letters. */
function hideTokens(text: string): string {
  return text.includes("MDA") ? text.replace(TOKEN, "MDA…") : text;
}
