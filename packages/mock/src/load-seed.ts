import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";
import { defaultSeed } from "./world/default-seed.ts";
import { parseSeed } from "./world/parse-seed.ts";
import { type Seed, SeedError } from "./world/seed-types.ts";
import { assertSeed } from "./world/validate-seed.ts";

/** Loads the seed of the worlds from a file or a value. @throws {StartError} that lists all problems */
export async function loadSeed(
  seed: string | Seed | undefined = defaultSeed,
  readText: Platform["readText"],
): Promise<Seed> {
  try {
    const read: unknown = typeof seed === "string" ? await parseSeed(await readText(seed)) : seed;
    assertSeed(read);
    // Later changes of the caller's object must not affect new worlds.
    return read === seed ? structuredClone(read) : read;
  } catch (error) {
    const name = typeof seed === "string" ? seed : "The seed";
    throw error instanceof SeedError ? new StartError(`${name} cannot be used: ${error.message}`) : error;
  }
}
