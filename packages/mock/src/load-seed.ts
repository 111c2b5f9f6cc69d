import type { MockOptions } from "./mock-options.ts";
import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";
import { assertSeed } from "./world/complete-seed.ts";
import { defaultSeed } from "./world/default-seed.ts";
import { assertRandomWorld } from "./world/random-counts.ts";
import { addRandomWorld } from "./world/random-world.ts";
import { readSeed } from "./world/read-seed.ts";
import { type Seed, SeedError } from "./world/seed.ts";

/**
 * Reads the seed of the worlds from a file, or as it is given, and adds a random world if the options ask for one.
 *
 * @throws {StartError} with everything that is wrong
 */
export async function loadSeed(
  seed: string | Seed | undefined = defaultSeed,
  readText: Platform["readText"],
  { randomWorld, randomSeed = "" }: Pick<MockOptions, "randomWorld" | "randomSeed">,
): Promise<Seed> {
  if (randomWorld) assertRandomWorld(randomWorld);
  try {
    const read: unknown = typeof seed === "string" ? await readSeed(await readText(seed)) : seed;
    assertSeed(read);
    if (randomWorld) return loadSeed(addRandomWorld(read, randomWorld, randomSeed), readText, {});
    // What the caller does to the object later must not reach worlds that begin later.
    return structuredClone(read);
  } catch (error) {
    const name = typeof seed === "string" ? seed : "The seed";
    throw error instanceof SeedError ? new StartError(`${name} cannot be used: ${error.message}`) : error;
  }
}
