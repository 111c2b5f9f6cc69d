import { sleep } from "../sleep.ts";

/** The number of pieces of a slow body that are sent per second. */
const CHUNKS_PER_SECOND = 10;

/** Yields a body in pieces, at the given rate. @throws the reason of the signal if the signal is aborted */
export async function* slowly(
  body: Uint8Array,
  bytesPerSecond: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const size = Math.ceil(bytesPerSecond / CHUNKS_PER_SECOND);
  for (let start = 0; start < body.length; start += size) {
    const chunk = body.subarray(start, start + size);
    await sleep((chunk.length / bytesPerSecond) * 1000, signal);
    yield chunk;
  }
}
