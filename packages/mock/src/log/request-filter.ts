import type { LogEntry } from "./log-entry.ts";

/** Which requests are meant: all of them by default. */
export interface RequestFilter {
  readonly world?: string | undefined;
  readonly operationId?: string | undefined;
}

/** The requests that a mock has received. */
export interface Requests {
  /** Returns the latest requests, oldest first. */
  list(filter?: RequestFilter): readonly LogEntry[];
  /** Forgets requests. */
  clear(filter?: RequestFilter): void;
  /**
   * Resolves with the first request that is kept, or the next one to come.
   *
   * @param options.timeout milliseconds after which it rejects; default: 5,000
   */
  waitFor(filter?: RequestFilter, options?: { readonly timeout?: number }): Promise<LogEntry>;
}

/** Returns whether the filter lets an entry through. */
export function matches(entry: LogEntry, { world, operationId }: RequestFilter): boolean {
  return (
    (world === undefined || entry.world === world) &&
    (operationId === undefined || entry.operationId === operationId)
  );
}
