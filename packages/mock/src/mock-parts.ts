import { type Description, describe } from "./engine/description.ts";
import { loadSeed } from "./load-seed.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Platform } from "./platform.ts";
import { readSpec } from "./read-spec.ts";
import { parseSeed } from "./world/parse-seed.ts";
import { assertRandomWorld } from "./world/random-world-options.ts";
import type { Seed } from "./world/seed-types.ts";

/** The parts of a mock. */
export interface MockParts {
  readonly options: MockOptions;
  readonly description: Description;
  readonly seed: Seed;
  /** The scenarios, not validated. */
  readonly scenarios: unknown;
  readonly platform: Platform;
}

/** Reads the parts of a mock. @throws {StartError} if the spec or the seed cannot be read */
export async function readParts(
  options: MockOptions & { readonly spec: string | object },
  platform: Platform,
): Promise<MockParts> {
  const { readText } = platform;
  const { scenarios = {}, randomWorld = {} } = options;
  assertRandomWorld(randomWorld);
  const [document, seed, read] = await Promise.all([
    readSpec(options.spec, readText),
    loadSeed(options.seed, readText),
    typeof scenarios === "string" ? readText(scenarios).then((text) => parseSeed(text)) : scenarios,
  ]);
  return { options, description: describe(document), seed, scenarios: read, platform };
}
