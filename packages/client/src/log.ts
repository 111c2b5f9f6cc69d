import type { Outcome } from "./attempt.ts";
import type { CallContext } from "./call-context.ts";
import { withoutQuery } from "./without-query.ts";

/** What is logged of each attempt. Holds no credential, no header and no body. */
export interface LogRecord {
  /** Absent for the verbs, which are called by path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** Which attempt of the call it was: 1 for the first. */
  readonly attempt: number;
  /** HTTP status; absent if there was no response. */
  readonly status?: number;
  /** Why the attempt failed, as the kind of an `OnezoneCallError`. */
  readonly failure?: string;
  /** In milliseconds, until the response was read; of a stream, until it began. */
  readonly duration: number;
}

/** Called after each attempt, when it has succeeded or failed. What it throws is ignored. */
export type Log = (record: LogRecord) => void;

/** Logs an attempt. A log that throws or rejects does not make the call fail. */
export function logAttempt(
  log: Log | undefined,
  { operationId, method }: CallContext,
  url: string,
  attempt: number,
  outcome: Outcome,
  duration: number,
): void {
  if (!log) return;
  const { error, response } = outcome;
  const { status } = error ?? response;
  const record: LogRecord = {
    operationId,
    method,
    url: withoutQuery(url),
    attempt,
    ...(status !== undefined && { status }),
    ...(error && { failure: error.kind }),
    duration,
  };
  new Promise((resolve) => resolve(log(record))).catch(() => {});
}
