import { type Description, describe } from "./engine/prepared-description.ts";
import { loadScenarios } from "./load-scenarios.ts";
import { type LoadedSeed, loadSeed } from "./load-seed.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Platform } from "./platform.ts";
import { readSpec } from "./read-spec.ts";
import { StartError } from "./start-error.ts";
import { assertRandomWorld } from "./world/random-world-options.ts";

/** The parts of a mock. */
export interface MockParts {
  readonly options: MockOptions;
  readonly description: Description;
  readonly seed: LoadedSeed;
  /** The scenarios, not validated. */
  readonly scenarios: unknown;
  readonly platform: Platform;
}

/** Reads the parts of a mock. @throws {StartError} if the spec, the seed or the scenarios cannot be read */
export async function readParts(
  options: MockOptions & { readonly spec: string | object },
  platform: Platform,
): Promise<MockParts> {
  const { readText } = platform;
  const { randomWorld = {}, stateless } = options;
  for (const name of ["seed", "randomWorld", "scenarios"] as const)
    if (stateless && options[name] !== undefined)
      throw new StartError(`stateless cannot be used with ${name}: a stateless mock has no world.`);
  assertRandomWorld(randomWorld);
  const [document, seed, scenarios] = await Promise.all([
    readSpec(options.spec, readText),
    loadSeed(options.seed, readText),
    loadScenarios(options.scenarios, readText),
  ]);
  return { options, description: describe(document), seed, scenarios, platform };
}
