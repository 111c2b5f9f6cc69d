import { sleep } from "../sleep.ts";

/** Milliseconds between two pieces of a slow body. */
const CHUNKS_PER_SECOND = 10;

/** Returns a body in pieces that arrive at the given rate. @throws the reason of the signal, if that is aborted */
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
