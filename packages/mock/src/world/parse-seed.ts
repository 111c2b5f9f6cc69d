import type { LoadOptions } from "js-yaml";
import { SeedError } from "./seed.ts";

/** Reads a seed or a snapshot, JSON or YAML, which `completeSeed` checks. @throws {SeedError} saying where it is malformed */
export async function readSeed(text: string, yaml: Pick<LoadOptions, "maxAliases"> = {}): Promise<unknown> {
  try {
    // JSON is YAML, too, but read several times as fast, and without loading another parser.
    if (text.trimStart().startsWith("{")) return JSON.parse(text);
    const { load } = await import("js-yaml");
    return load(text, yaml);
  } catch (error) {
    throw new SeedError([`It cannot be parsed: ${error instanceof Error ? error.message : error}`]);
  }
}
