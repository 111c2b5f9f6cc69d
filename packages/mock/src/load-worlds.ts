import type { MockOptions } from "./mock-options.ts";
import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";
import { assertSeed } from "./world/complete-seed.ts";
import { defaultSeed } from "./world/default-seed.ts";
import { assertRandomWorld } from "./world/random-counts.ts";
import { addRandomWorld } from "./world/random-world.ts";
import { readSeed } from "./world/read-seed.ts";
import { type Seed, SeedError } from "./world/seed.ts";
import { WorldFullError } from "./world/size.ts";
import { Worlds } from "./world/worlds.ts";

/**
 * Returns the worlds that begin with a seed: that of a file, or the given one, with a random world if the options ask for one.
 *
 * @throws {StartError} with everything that is wrong
 */
export async function loadWorlds(
  seed: string | Seed | undefined = defaultSeed,
  readText: Platform["readText"],
  { randomWorld, randomSeed = "" }: Pick<MockOptions, "randomWorld" | "randomSeed">,
): Promise<Worlds> {
  if (randomWorld) assertRandomWorld(randomWorld);
  try {
    // What the caller does to an object later must not reach worlds that begin later.
    const read: unknown =
      typeof seed === "string" ? await readSeed(await readText(seed)) : structuredClone(seed);
    if (!randomWorld) return new Worlds(read);
    assertSeed(read);
    return new Worlds(addRandomWorld(read, randomWorld, randomSeed));
  } catch (error) {
    const name = typeof seed === "string" ? seed : "The seed";
    throw error instanceof SeedError || error instanceof WorldFullError
      ? new StartError(`${name} cannot be used: ${error.message}`)
      : error;
  }
}
