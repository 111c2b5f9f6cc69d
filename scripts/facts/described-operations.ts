import { type ApiModel, asNode, asText, type Content } from "@onezone/model";
import { type ObjectShape, objectShape } from "./object-shape.ts";

/** The description of an operation in the format of the facts. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly isDeprecated: boolean;
  /** Empty if the operation has no resource line. */
  readonly resource: string;
  /** Absent if the operation has no auth hint. */
  readonly authHint?: string;
  readonly access: readonly unknown[];
  /** All documented 2xx and 3xx statuses. */
  readonly successStatuses: readonly string[];
  /** The documented headers of 2xx and 3xx responses, in lower case. */
  readonly successHeaders: readonly string[];
  /** The documented errors, such as `400 badValueName`: the first id of each example. */
  readonly errors: readonly string[];
  /** Absent if the operation has no request body. */
  readonly requestBody?: ObjectShape & { readonly isRequired: boolean };
  /** The body of the first successful response; absent if this response has no body. */
  readonly successBody?: ObjectShape;
}

/** Returns every operation of the bundled spec, in the order of the paths. */
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
      isDeprecated: operation.isDeprecated,
      resource: asText(resource) ?? "",
      ...(typeof authHint === "string" && { authHint }),
      access: Array.isArray(access) ? access : [],
      successStatuses: successes.map(({ status }) => status),
      successHeaders: successes.flatMap(({ headers }) => [...headers.keys()]),
      errors: operation.responses.flatMap(({ status, content }) =>
        (content?.examples ?? []).flatMap(({ value }) => {
          const id = asText(asNode(asNode(value).error).id);
          return id === undefined ? [] : `${status} ${id}`;
        }),
      ),
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
