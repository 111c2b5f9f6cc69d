import { type Content, follow, methods, type OpenApi, type OperationObject } from "../generators/open-api.ts";
import { type ObjectShape, objectShape } from "./object-shape.ts";

/** What the spec says of one operation, in the terms in which facts are told. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly adminPrivileges: readonly string[];
  readonly public: boolean;
  /** Every 2xx and 3xx that is documented. */
  readonly successStatuses: readonly string[];
  /** The names, in lower case, of the headers that successes are documented to have. */
  readonly successHeaders: readonly string[];
  /** Absent where no request body is documented. */
  readonly requestBody?: ObjectShape;
  /** Of the first success; absent where it is documented to have no body. */
  readonly successBody?: ObjectShape;
}

/** Every operation of the bundled spec, in the order of its paths. */
export function describedOperations(document: OpenApi): DescribedOperation[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [describe(document, method.toUpperCase(), path, operation)] : [];
    }),
  );
}

function describe(
  document: OpenApi,
  method: string,
  path: string,
  operation: OperationObject,
): DescribedOperation {
  const successStatuses = Object.keys(operation.responses).filter((status) => /^[23]/.test(status));
  const successes = successStatuses.flatMap((status) => {
    const response = operation.responses[status];
    return response ? [follow(document, response, "").node] : [];
  });
  const successBody = successes[0] && bodyShape(document, successes[0].content);
  const requestBody =
    operation.requestBody && bodyShape(document, follow(document, operation.requestBody, "").node.content);
  return {
    operationId: operation.operationId,
    method,
    path,
    adminPrivileges: operation["x-onezone-admin-privileges"] ?? [],
    public: operation["x-onezone-public"] ?? false,
    successStatuses,
    successHeaders: successes.flatMap(({ headers = {} }) =>
      Object.keys(headers).map((name) => name.toLowerCase()),
    ),
    ...(requestBody && { requestBody }),
    ...(successBody && { successBody }),
  };
}

/** Onezone speaks JSON, so one media type is all that a body has. */
function bodyShape(document: OpenApi, content: Content = {}): ObjectShape | undefined {
  const [mediaType] = Object.values(content);
  return mediaType && objectShape(document, mediaType.schema ?? {});
}
