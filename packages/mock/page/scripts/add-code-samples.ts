import { codeSamples } from "@onezone/code-samples";
import { mapOperations, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** Adds code samples to the operations without code samples. */
export function withCodeSamples(document: OpenApiDocument): OpenApiDocument {
  const model = readModel(document);
  return mapOperations(document, (operation) => ({
    "x-codeSamples": codeSamples(model, operation),
    ...operation.node,
  }));
}
