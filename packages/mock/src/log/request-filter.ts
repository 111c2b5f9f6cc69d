import type { LogEntry } from "./log-entry.ts";

/** Selects requests. Default: all requests. */
export interface RequestFilter {
  readonly world?: string | undefined;
  readonly operationId?: string | undefined;
}

/** The requests that a mock has received. */
export interface Requests {
  /** Returns the latest requests, oldest first. */
  list(filter?: RequestFilter): readonly LogEntry[];
  /** Deletes requests. */
  clear(filter?: RequestFilter): void;
  /**
   * Resolves with the first matching request in the log or, if there is none, the next matching request.
   *
   * @param options.timeout milliseconds after which it rejects; default: 5,000
   */
  waitFor(filter?: RequestFilter, options?: { readonly timeout?: number }): Promise<LogEntry>;
}

/** Returns whether an entry matches the filter. */
export function matches(entry: LogEntry, { world, operationId }: RequestFilter): boolean {
  return (
    (world === undefined || entry.world === world) &&
    (operationId === undefined || entry.operationId === operationId)
  );
}
