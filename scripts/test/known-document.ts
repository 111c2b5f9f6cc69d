import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { OperationFacts } from "../facts/facts-file.ts";

/** Returns an API description that contains only the resource, auth hint and access rule of each operation. */
export function knownDocument(operations: readonly OperationFacts[]): OpenApiDocument {
  const pathItems: Record<string, Record<string, object>> = {};
  for (const { operationId, method, path, resource, authHint, access, body, bodyVariants } of operations) {
    pathItems[path] = {
      ...pathItems[path],
      [method.toLowerCase()]: {
        operationId,
        "x-onezone-resource": resource,
        ...(authHint !== undefined && { "x-onezone-auth-hint": authHint }),
        "x-onezone-access": access,
        ...((body ?? bodyVariants) && { requestBody: { content: {} } }),
        responses: {},
      },
    };
  }
  return { openapi: "3.1.0", info: { title: "Onezone", version: "21.02" }, paths: pathItems };
}
