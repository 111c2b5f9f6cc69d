import type { MockOptions } from "./mock-options.ts";
import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";
import { parseSeed } from "./world/parse-seed.ts";
import { SeedError } from "./world/seed-types.ts";

/** Loads scenarios from a file or a value, without validation. @throws {StartError} if the file cannot be read or parsed */
export async function loadScenarios(
  scenarios: MockOptions["scenarios"] = {},
  readText: Platform["readText"],
): Promise<unknown> {
  if (typeof scenarios !== "string") return scenarios;
  try {
    return await parseSeed(await readText(scenarios));
  } catch (error) {
    throw error instanceof SeedError
      ? new StartError(`${scenarios} cannot be used: ${error.message}`)
      : error;
  }
}
