import { readText } from "./read-text.ts";
import { StartError } from "./start-error.ts";
import { assertSeed } from "./world/complete-seed.ts";
import { defaultSeed } from "./world/default-world.ts";
import { type Seed, SeedError } from "./world/seed.ts";

/**
 * Returns the seed of the worlds: read from a file, or as it is given; by default that of the stories.
 *
 * @throws {StartError} with the file and everything that is wrong
 */
export async function loadSeed(seed: string | Seed = defaultSeed): Promise<Seed> {
  try {
    const read: unknown = typeof seed === "string" ? await readSeedFile(seed) : seed;
    assertSeed(read);
    // What the caller does to the object later must not reach worlds that begin later.
    return structuredClone(read);
  } catch (error) {
    const name = typeof seed === "string" ? seed : "The seed";
    throw error instanceof SeedError ? new StartError(`${name} cannot be used: ${error.message}`) : error;
  }
}

async function readSeedFile(file: string): Promise<unknown> {
  const text = await readText(file);
  // The parser of YAML is loaded for those who have a file.
  const { readSeed } = await import("./world/read-seed.ts");
  return readSeed(text);
}
