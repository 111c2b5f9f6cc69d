import { type ApiModel, type Operation, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { type BodyFault, createBodyFault } from "../examples/body-fault.ts";
import { Router } from "./router.ts";

/** The API description as the engine needs it. */
export interface Description {
  readonly model: ApiModel;
  /** By path below the base path: what can be called there. */
  readonly router: Router<PathOperations>;
  readonly bodyFault: BodyFault;
}

/** The operations of a path by method, and the methods as an `allow` header lists them. */
export interface PathOperations {
  readonly byMethod: ReadonlyMap<string, Operation>;
  readonly allow: string;
}

/** Prepares a document. Costs one look at each operation. */
export function describe(document: OpenApiDocument): Description {
  const model = readModel(document);
  const router = new Router<PathOperations>();
  const paths = new Map<string, Map<string, Operation>>();
  for (const operation of model.operations) {
    const byMethod = paths.get(operation.path) ?? new Map();
    paths.set(operation.path, byMethod.set(operation.method, operation));
  }
  for (const [path, byMethod] of paths) {
    const takesRest = [...byMethod.values()].some(({ restOfPath }) => restOfPath !== undefined);
    router.add(path, { byMethod, allow: [...byMethod.keys()].sort().join(", ") }, takesRest);
  }
  return { model, router, bodyFault: createBodyFault(document) };
}

/** The media type of the operation's first success; `application/json` if it has no body. */
export function produces({ successes: [first] }: Operation): string {
  return first?.content?.mediaType ?? "application/json";
}

/**
 * JSON Pointer to a documented response: to the first of these examples that exists, else to the response itself, and to the
 * operation if the response is not documented.
 */
export function responsePointer(operation: Operation, status: number, ...names: readonly string[]): string {
  const response = operation.response(status);
  const examples = names.flatMap(
    (name) => response?.content?.examples.find((each) => each.name === name) ?? [],
  );
  return examples[0]?.pointer ?? response?.pointer ?? operation.pointer;
}
