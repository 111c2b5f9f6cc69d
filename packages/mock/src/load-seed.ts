import type { MockOptions } from "./mock-options.ts";
import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";
import { assertSeed } from "./world/complete-seed.ts";
import { defaultSeed } from "./world/default-seed.ts";
import { readSeed } from "./world/parse-seed.ts";
import { addRandomWorld } from "./world/random-world.ts";
import { assertRandomWorld } from "./world/random-world-options.ts";
import { type Seed, SeedError } from "./world/seed-types.ts";

/**
 * Loads the seed of the worlds from a file or a value, and adds a random world if the options request one.
 *
 * @throws {StartError} that lists all problems
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
    // Later changes of the caller's object must not affect new worlds.
    return structuredClone(read);
  } catch (error) {
    const name = typeof seed === "string" ? seed : "The seed";
    throw error instanceof SeedError ? new StartError(`${name} cannot be used: ${error.message}`) : error;
  }
}
