import { createHash } from "node:crypto";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/**
 * Streams of random numbers, one for each name, that are the same whenever the seed is. What is drawn from one stream
 * does not move the others, so that the order of requests to different operations does not matter.
 */
export function createRandomStreams(seed: string): (name: string) => RandomGenerator {
  const streams = new Map<string, RandomGenerator>();
  return (name) => {
    let stream = streams.get(name);
    if (stream === undefined) {
      stream = xoroshiro128plus(createHash("sha256").update(`${seed}\n${name}`).digest().readInt32BE());
      streams.set(name, stream);
    }
    return stream;
  };
}
