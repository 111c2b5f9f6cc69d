import { type LoadOptions, load } from "js-yaml";
import { SeedError } from "./seed.ts";

/**
 * Reads the text of a seed or a snapshot: JSON or YAML. `completeSeed` checks what is in it.
 *
 * @param yaml what YAML may hold; anything by default
 * @throws {SeedError} saying where it cannot be parsed
 */
export function readSeed(text: string, yaml: Pick<LoadOptions, "maxAliases"> = {}): unknown {
  try {
    // JSON is YAML, too, but read several times as fast.
    return text.trimStart().startsWith("{") ? JSON.parse(text) : load(text, yaml);
  } catch (error) {
    throw new SeedError([`It cannot be parsed: ${error instanceof Error ? error.message : error}`]);
  }
}
