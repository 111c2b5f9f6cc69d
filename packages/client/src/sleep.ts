/** The longest time that a timer can wait, in milliseconds: some 25 days. */
export const MAX_TIME: number = 2 ** 31 - 1;

/** Resolves after a time in milliseconds; rejects with the signal's reason as soon as it is aborted. */
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
