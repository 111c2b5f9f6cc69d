/** What ended an attempt early, as the kind of an `OnezoneCallError`. */
export type Ended = "aborted" | "timeout";

/** Ends an attempt, its response's body included, when the caller's signal is aborted or its time is over. */
export interface Limit {
  /** Ends what it is given to. */
  readonly signal: AbortSignal;
  /** Rejects when the attempt is ended. */
  readonly ended: Promise<never>;
  /** What ended the attempt, if it was ended. */
  endedBy?: Ended;
  /** Held, because Node 20 does not abort a request that was collected, although its response is still being read. */
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
  // Nothing may be waiting for it.
  limit.ended.catch(() => {});
  callerSignal?.addEventListener("abort", onAbort);
  if (callerSignal?.aborted) onAbort();
  return limit;
}
