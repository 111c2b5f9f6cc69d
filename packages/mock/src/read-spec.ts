import { isOpenApi } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { Platform } from "./platform.ts";
import { StartError } from "./start-error.ts";

/** Loads an OpenAPI document from a YAML or JSON file, or from a value. @throws {StartError} that names the problem */
export async function readSpec(
  spec: string | object,
  readText: Platform["readText"],
): Promise<OpenApiDocument> {
  const name = typeof spec === "string" ? spec : "The document";
  const document = typeof spec === "string" ? await parse(spec, await readText(spec)) : spec;
  if (!isOpenApi(document))
    throw new StartError(`${name} is not an OpenAPI 3 document: it must have "openapi" and "paths".`);
  return document;
}

async function parse(name: string, text: string): Promise<unknown> {
  try {
    // JSON.parse is several times faster than a YAML parser. With a document of this size, the difference is noticeable.
    if (name.endsWith(".json")) return JSON.parse(text);
    const { load } = await import("js-yaml");
    return load(text);
  } catch (error) {
    throw new StartError(`${name} cannot be parsed: ${error instanceof Error ? error.message : error}`);
  }
}
