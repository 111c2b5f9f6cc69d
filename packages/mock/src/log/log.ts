import type { LogEntry } from "./log-entry.ts";
import { hideTokens, keptBody } from "./mask-logged-body.ts";
import { matches, type Requests } from "./request-filter.ts";

/** The bodies of a request and of its response. */
export interface Bodies {
  readonly request?: Uint8Array | undefined;
  readonly response?: string | Uint8Array | undefined;
}

/** The log of the latest requests. */
export interface Log extends Requests {
  /** Adds an id and the time to an entry, stores it, and passes it to all subscribers. */
  add(entry: Omit<LogEntry, "id" | "time">, bodies?: Bodies): void;
  /** Returns the stored entries, oldest first. */
  recent(): readonly LogEntry[];
  /** Calls `watch` with each new entry. Returns a function that ends the subscription. */
  subscribe(watch: (entry: LogEntry) => void): () => void;
}

/** Creates a log that stores the latest `size` entries. */
export function createLog(size = 200): Log {
  let kept: LogEntry[] = [];
  const watchers = new Set<(entry: LogEntry) => void>();
  let count = 0;

  const log: Log = {
    add(entry, { request, response } = {}) {
      count += 1;
      const requestBody = keptBody(request);
      const responseBody = keptBody(response);
      const numbered: LogEntry = {
        ...entry,
        path: hideTokens(entry.path),
        why: hideTokens(entry.why),
        id: count,
        time: new Date().toISOString(),
        // Parsed when it is read, because most entries are never read.
        get requestBody() {
          return requestBody();
        },
        get responseBody() {
          return responseBody();
        },
      };
      kept.push(numbered);
      if (kept.length > size) kept.shift();
      for (const watch of watchers) watch(numbered);
    },
    recent: () => [...kept],
    subscribe(watch) {
      watchers.add(watch);
      return () => {
        watchers.delete(watch);
      };
    },
    list: (filter = {}) => kept.filter((entry) => matches(entry, filter)),
    clear(filter = {}) {
      kept = kept.filter((entry) => !matches(entry, filter));
    },
    waitFor(filter = {}, { timeout = 5000 } = {}) {
      const [first] = log.list(filter);
      if (first) return Promise.resolve(first);
      return new Promise((resolve, reject) => {
        const { operationId = "any operation", world = "any world" } = filter;
        const stop = log.subscribe((entry) => {
          if (matches(entry, filter)) end(() => resolve(entry));
        });
        const fail = () =>
          reject(new Error(`No request to ${operationId} in ${world} within ${timeout} ms.`));
        const timer = setTimeout(() => end(fail), timeout);
        function end(settle: () => void): void {
          stop();
          clearTimeout(timer);
          settle();
        }
      });
    },
  };
  return log;
}
