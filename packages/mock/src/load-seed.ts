import { readText } from "./read-text.ts";
import { StartError } from "./start-error.ts";
import { defaultSeed } from "./world/default-world.ts";
import { completeSeed, type Seed, SeedError } from "./world/seed.ts";

/**
 * The seed of the worlds: from a file, or as it is given; by default that of the stories.
 *
 * @throws {StartError} naming the file and the fault
 */
export async function loadSeed(seed: string | Seed = defaultSeed): Promise<Seed> {
  const name = typeof seed === "string" ? seed : "The seed";
  try {
    const read = typeof seed === "string" ? await readSeedFile(seed) : seed;
    completeSeed(read);
    return read;
  } catch (error) {
    throw error instanceof SeedError ? new StartError(`${name} cannot be used: ${error.message}`) : error;
  }
}

async function readSeedFile(file: string): Promise<Seed> {
  const text = await readText(file);
  // The check of its form is loaded for those who have a file.
  const { readSeed } = await import("./world/read-seed.ts");
  return readSeed(text);
}
