import { fileURLToPath } from "node:url";
import { isOpenApi } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { readText } from "./read-text.ts";
import { StartError } from "./start-error.ts";

/**
 * Reads an OpenAPI document: from a YAML or JSON file, or as it is given; by default that of `@onezone/spec`.
 *
 * @throws {StartError} naming the file and the fault, if it cannot be read or is no OpenAPI document
 */
export async function readSpec(
  spec: string | object = fileURLToPath(import.meta.resolve("@onezone/spec/onezone.json")),
): Promise<OpenApiDocument> {
  const name = typeof spec === "string" ? spec : "The document";
  const document = typeof spec === "string" ? await readDocument(spec) : spec;
  if (!isOpenApi(document)) {
    throw new StartError(`${name} is no OpenAPI 3 document: it must have "openapi" and "paths".`);
  }
  return document;
}

async function readDocument(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    // JSON.parse is several times as fast, which the size of a whole API makes felt at every start.
    if (file.endsWith(".json")) return JSON.parse(text);
    const { load } = await import("js-yaml");
    return load(text);
  } catch (error) {
    throw new StartError(`${file} cannot be parsed: ${error instanceof Error ? error.message : error}`);
  }
}
