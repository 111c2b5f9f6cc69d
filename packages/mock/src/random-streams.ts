import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { crypto } from "#crypto";

/**
 * Streams of random numbers, one for each name. The same seed produces the same streams. The streams are independent, so
 * the order of requests to different operations does not matter.
 */
export function createRandomStreams(seed: string): (name: string) => RandomGenerator {
  const streams = new Map<string, RandomGenerator>();
  return (name) => {
    let stream = streams.get(name);
    if (stream === undefined) {
      stream = xoroshiro128plus(firstInteger(`${seed}\n${name}`));
      streams.set(name, stream);
    }
    return stream;
  };
}

/** Returns the first 32 bits of the SHA-256 of a text. */
function firstInteger(text: string): number {
  return new DataView(crypto.hash("sha256", text).buffer).getInt32(0);
}
