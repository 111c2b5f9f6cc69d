/** The maximum time of a timer, in milliseconds: about 25 days. */
export const MAX_TIME: number = 2 ** 31 - 1;

/** Resolves after a time in milliseconds. If the signal is aborted, rejects with the reason of the signal. */
export function sleep(time: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, time);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
