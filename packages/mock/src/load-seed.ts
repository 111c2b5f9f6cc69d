import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";
import { defaultSeed } from "./world/default-seed.ts";
import { parseSeed } from "./world/parse-seed.ts";
import { type Seed, SeedError } from "./world/seed-types.ts";
import { validateSeed } from "./world/validate-seed.ts";
import type { WorldState } from "./world/world-state.ts";

/** A valid seed. */
export interface LoadedSeed {
  readonly seed: Seed;
  /** The state of a world that begins now; undefined if the seed is from code, which can change it. */
  readonly state: WorldState | undefined;
}

/** Loads the seed of the worlds from a file or a value. @throws {StartError} that lists all problems */
export async function loadSeed(
  seed: string | Seed | undefined = defaultSeed,
  readText: Platform["readText"],
): Promise<LoadedSeed> {
  try {
    const read: unknown = typeof seed === "string" ? await parseSeed(await readText(seed)) : seed;
    const state = validateSeed(read);
    // `validateSeed` guarantees the type.
    const valid = read as Seed;
    // Later changes of the caller's object must not affect new worlds.
    return read === seed ? { seed: structuredClone(valid), state: undefined } : { seed: valid, state };
  } catch (error) {
    const name = typeof seed === "string" ? seed : "The seed";
    throw error instanceof SeedError ? new StartError(`${name} cannot be used: ${error.message}`) : error;
  }
}
