/** The reason why an attempt was ended early: the kind of the `OnezoneCallError`. */
export type Ended = "aborted" | "timeout";

/** Ends an attempt, including its response body, when the caller's signal is aborted or the timeout expires. */
export interface Limit {
  /** A signal that is aborted when the attempt is ended. */
  readonly signal: AbortSignal;
  /** A promise that rejects when the attempt is ended. */
  readonly ended: Promise<never>;
  /** The reason why the attempt was ended; undefined if it was not ended. */
  endedBy?: Ended;
  /** Keeps the request from being garbage-collected, because Node 20 does not abort the response of a collected request. */
  request?: Request;
  /** Removes the timer, and the listener from the caller's signal. */
  release(): void;
}

/** Starts the limit of an attempt; the timeout is in milliseconds. */
export function startLimit(callerSignal: AbortSignal | undefined, timeout: number): Limit {
  const controller = new AbortController();
  const { signal } = controller;
  const end = (by: Ended, reason: unknown) => {
    limit.endedBy = by;
    controller.abort(reason);
    limit.release();
  };
  const onAbort = () => end("aborted", callerSignal?.reason);
  const onTimeout = () => end("timeout", new DOMException("", "TimeoutError"));
  const timer = timeout < Infinity ? setTimeout(onTimeout, timeout) : undefined;
  const limit: Limit = {
    signal,
    ended: new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    }),
    release() {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onAbort);
    },
  };
  // Prevents an unhandled rejection.
  limit.ended.catch(() => {});
  callerSignal?.addEventListener("abort", onAbort);
  if (callerSignal?.aborted) onAbort();
  return limit;
}
