import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";
import { defaultSeed } from "./world/default-seed.ts";
import { readSeed } from "./world/read-seed.ts";
import { type Seed, SeedError } from "./world/seed.ts";
import { WorldFullError } from "./world/size.ts";
import { Worlds } from "./world/worlds.ts";

/** Returns the worlds that begin with a seed: that of a file, or the given one. @throws {StartError} with everything that is wrong */
export async function loadWorlds(
  seed: string | Seed | undefined = defaultSeed,
  readText: Platform["readText"],
): Promise<Worlds> {
  try {
    // What the caller does to an object later must not reach worlds that begin later.
    const read = typeof seed === "string" ? await readSeed(await readText(seed)) : structuredClone(seed);
    return new Worlds(read);
  } catch (error) {
    const name = typeof seed === "string" ? seed : "The seed";
    throw error instanceof SeedError || error instanceof WorldFullError
      ? new StartError(`${name} cannot be used: ${error.message}`)
      : error;
  }
}
