/** What ended an attempt early, as the kind of an `OnezoneCallError`. */
export type Ended = "aborted" | "timeout";

/** Ends an attempt, its response's body included, when the caller's signal is aborted or its time is over. */
export class Limit {
  /** What ended the attempt, if it was ended. */
  endedBy: Ended | undefined;
  /** Rejects when the attempt is ended. */
  readonly ended: Promise<never>;
  /** Ends what it is given to. */
  readonly signal: AbortSignal;
  /** Held, because Node 20 does not abort a request that was collected, although its response is still being read. */
  request: Request | undefined;
  readonly #callerSignal: AbortSignal | undefined;
  readonly #onAbort: () => void;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(callerSignal: AbortSignal | undefined, timeout: number) {
    const controller = new AbortController();
    this.signal = controller.signal;
    let reject: (reason: unknown) => void;
    this.ended = new Promise((_resolve, rejectEnded) => {
      reject = rejectEnded;
    });
    // Nothing may be waiting for it.
    this.ended.catch(() => {});
    const end = (by: Ended, reason: unknown) => {
      this.endedBy = by;
      controller.abort(reason);
      reject(reason);
      this.release();
    };
    this.#callerSignal = callerSignal;
    this.#onAbort = () => end("aborted", callerSignal?.reason);
    if (timeout < Infinity) {
      this.#timer = setTimeout(() => end("timeout", new DOMException("timeout", "TimeoutError")), timeout);
    }
    if (callerSignal?.aborted) this.#onAbort();
    else callerSignal?.addEventListener("abort", this.#onAbort);
  }

  /** Ends the limit: removes its timer, and its listener from the caller's signal. */
  release(): void {
    clearTimeout(this.#timer);
    this.#callerSignal?.removeEventListener("abort", this.#onAbort);
    this.request = undefined;
  }
}
