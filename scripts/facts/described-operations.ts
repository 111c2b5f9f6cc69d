import { type ApiModel, asText, type Content } from "@onezone/model";
import { type ObjectShape, objectShape } from "./object-shape.ts";

/** What the spec says of one operation, in the terms in which facts are stated. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Empty where the spec states none. */
  readonly resource: string;
  /** Absent where the spec states none. */
  readonly authHint?: string;
  readonly access: readonly unknown[];
  /** Every 2xx and 3xx that is documented. */
  readonly successStatuses: readonly string[];
  /** The names, in lower case, of the headers that successes are documented to have. */
  readonly successHeaders: readonly string[];
  /** Absent where no request body is documented. */
  readonly requestBody?: ObjectShape & { readonly isRequired: boolean };
  /** Of the first success; absent where it is documented to have no body. */
  readonly successBody?: ObjectShape;
}

/** Returns every operation of the bundled spec, in the order of its paths. */
export function describedOperations({ document, operations }: ApiModel): DescribedOperation[] {
  const shapeOf = (content: Content) => objectShape(document, content.schema);
  return operations.map((operation) => {
    const successes = operation.responses.filter(({ status }) => /^[23]/.test(status));
    const body = successes[0]?.content;
    const {
      "x-onezone-resource": resource,
      "x-onezone-auth-hint": authHint,
      "x-onezone-access": access,
    } = operation.node;
    return {
      operationId: operation.id,
      method: operation.method,
      path: operation.path,
      resource: asText(resource) ?? "",
      ...(typeof authHint === "string" && { authHint }),
      access: Array.isArray(access) ? access : [],
      successStatuses: successes.map(({ status }) => status),
      successHeaders: successes.flatMap(({ headers }) => [...headers.keys()]),
      ...(operation.requestBody && {
        requestBody: {
          ...shapeOf(operation.requestBody.content),
          isRequired: operation.requestBody.required,
        },
      }),
      ...(body && { successBody: shapeOf(body) }),
    };
  });
}
