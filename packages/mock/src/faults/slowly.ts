import { setTimeout as sleep } from "node:timers/promises";

/** How often a slow body moves on. */
const CHUNKS_PER_SECOND = 10;

/**
 * A body in small pieces that come at the given rate, for an answer that is slow.
 *
 * @throws {DOMException} an `AbortError`, when the signal says that nobody waits for the rest
 */
export async function* slowly(
  body: Uint8Array,
  bytesPerSecond: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const size = Math.ceil(bytesPerSecond / CHUNKS_PER_SECOND);
  for (let start = 0; start < body.length; start += size) {
    const chunk = body.subarray(start, start + size);
    await sleep((chunk.length / bytesPerSecond) * 1000, undefined, signal && { signal });
    yield chunk;
  }
}
