import type { Attempt } from "./attempt.ts";
import type { CallContext } from "./call-context.ts";
import { shownUrl } from "./hide-url-secrets.ts";

/** The log record of an attempt. It contains no credential, header or body. */
export interface LogRecord {
  /** Undefined for calls by path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The URL without its query, or the path template if the path contains a secret. */
  readonly url: string;
  /** The number of the attempt; the first is 1. */
  readonly attempt: number;
  /** The HTTP status; absent if there was no response. */
  readonly status?: number;
  /** Why the attempt failed, as the kind of an `OnezoneCallError`. */
  readonly failure?: string;
  /** The time in milliseconds until the response was read or, for a stream, until it began. */
  readonly duration: number;
}

/** A function that is called after each attempt, successful or not. Its errors are ignored. */
export type Log = (record: LogRecord) => void;

/** Logs an attempt. Ignores errors of the log function. */
export function logAttempt(
  log: Log | undefined,
  context: CallContext,
  url: string,
  attempt: number,
  result: Attempt,
  duration: number,
): void {
  if (!log) return;
  const { operationId, method } = context;
  const { error, response } = result;
  const { status } = error ?? response;
  const record: LogRecord = {
    operationId,
    method,
    url: shownUrl(url, context),
    attempt,
    ...(status !== undefined && { status }),
    ...(error && { failure: error.kind }),
    duration,
  };
  new Promise((resolve) => resolve(log(record))).catch(() => {});
}
