import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { readModel } from "./api-model.ts";
import type { Node } from "./node.ts";
import type { Operation } from "./operation.ts";

/** Returns a copy of a document in which each Operation Object is replaced by the result of `change`. */
export function mapOperations<Document extends OpenApiDocument>(
  document: Document,
  change: (operation: Operation) => Node,
): Document {
  const paths: Record<string, object> = { ...document.paths };
  for (const operation of readModel(document).operations) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: change(operation) };
  }
  return { ...document, paths };
}
