import type { LoadOptions } from "js-yaml";
import { SeedError } from "./seed-types.ts";

/** Parses a seed or snapshot in JSON or YAML. `validateSeed` validates it. @throws {SeedError} that names the syntax error */
export async function parseSeed(text: string, yaml: Pick<LoadOptions, "maxAliases"> = {}): Promise<unknown> {
  try {
    // JSON is also YAML, but JSON.parse is several times faster and does not need another parser.
    if (text.trimStart().startsWith("{")) return JSON.parse(text);
    const { load } = await import("js-yaml");
    return load(text, yaml);
  } catch (error) {
    throw new SeedError([`It cannot be parsed: ${error instanceof Error ? error.message : error}`]);
  }
}
