import { type ApiModel, type Operation, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { type BodyFault, createBodyFault } from "../validation/validate-body.ts";
import { PathTree } from "./path-tree.ts";

/** The API description, prepared for the engine. */
export interface Description {
  readonly model: ApiModel;
  /** The operations of each path below the base path, by method. */
  readonly routes: PathTree<ReadonlyMap<string, Operation>>;
  readonly bodyFault: BodyFault;
}

/** Prepares a document. Visits each operation once. */
export function describe(document: OpenApiDocument): Description {
  const model = readModel(document);
  const byPath = new Map<string, Map<string, Operation>>();
  for (const operation of model.operations) {
    const byMethod = byPath.get(operation.path) ?? new Map();
    byPath.set(operation.path, byMethod.set(operation.method, operation));
  }
  const routes = new PathTree<ReadonlyMap<string, Operation>>();
  for (const [path, byMethod] of byPath) {
    const takesRest = [...byMethod.values()].some(({ restOfPath }) => restOfPath !== undefined);
    routes.add(path, byMethod, takesRest);
  }
  return { model, routes, bodyFault: createBodyFault(document) };
}

/** Returns the media type of the first success of an operation; `application/json` if the success has no body. */
export function produces({ successes: [first] }: Operation): string {
  return first?.content?.mediaType ?? "application/json";
}

/**
 * Returns a JSON Pointer to the example with the first of these names that exists. If none exists, returns a pointer to the
 * response or, if the response is not documented, to the operation.
 */
export function responsePointer(operation: Operation, status: number, ...names: readonly string[]): string {
  const response = operation.response(status);
  const examples = names.flatMap(
    (name) => response?.content?.examples.find((each) => each.name === name) ?? [],
  );
  return examples[0]?.pointer ?? response?.pointer ?? operation.pointer;
}
