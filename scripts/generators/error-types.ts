import { follow, methods, type OpenApi, type OperationObject } from "./open-api.ts";
import { commentText, propertyName } from "./typescript.ts";

/** An error of the catalogue, by its id. */
export interface CatalogueEntry {
  readonly id: string;
  readonly summary: string;
  /** More about it than the summary says, in Markdown. */
  readonly description?: string;
  /** The body of an answer that carries it. */
  readonly value?: unknown;
  readonly status: number;
  /** JSON Schema of `details`; absent where the error has none. */
  readonly details?: object;
  readonly detailsOptional?: boolean;
}

/** The catalogue of errors, in the order of the document. */
export function errorCatalogue(document: OpenApi): CatalogueEntry[] {
  return Object.entries(document["x-onezone-errors"]).map(([id, reference]) => {
    const { "x-onezone-error": error, ...example } = follow(document, reference, "").node;
    return { id, ...example, ...error };
  });
}

/**
 * The catalogue as TypeScript types: by error id the type of its `details` and its status, and by operationId the ids
 * that its error responses list.
 */
export function errorTypes(document: OpenApi): string {
  const catalogue = errorCatalogue(document);
  const details = catalogue.map((entry) => {
    const type = entry.details
      ? `components["schemas"]["ErrorDetails"][${JSON.stringify(entry.id)}]`
      : "undefined";
    return `  /** ${commentText(entry.summary)} */\n  ${propertyName(entry.id)}: ${type}${entry.detailsOptional ? " | undefined" : ""};`;
  });
  const statuses = catalogue.map(({ id, status }) => `  ${propertyName(id)}: ${status};`);
  const operations = operationErrors(document).map(
    ([operationId, ids]) =>
      `  ${propertyName(operationId)}: ${ids.map((id) => JSON.stringify(id)).join(" | ") || "never"};`,
  );
  return `import type { components } from "./onezone.ts";

/** The \`details\` of each error, by error id; \`undefined\` where an error has none, or need not have any. */
export interface ErrorDetails {
${details.join("\n")}
}

/** The HTTP status of each error, by error id. The cause of another error comes under that one's status. */
export interface ErrorStatus {
${statuses.join("\n")}
}

/**
 * The ids of the errors that each operation can give, by operationId: of the error itself or of a cause that tells more,
 * such as \`tokenRevoked\` for \`unauthorized\`. A newer server may give others.
 */
export interface OperationErrors {
${operations.join("\n")}
}
`;
}

/** The ids of the errors that the operation's error responses list, each once. */
export function errorIds(document: OpenApi, { responses }: OperationObject): string[] {
  const ids = Object.entries(responses)
    .filter(([status]) => /^[45]/.test(status))
    .flatMap(([, response]) => Object.values(follow(document, response, "").node.content ?? {}))
    .flatMap(({ examples }) => Object.keys(examples ?? {}));
  return [...new Set(ids)];
}

/** The ids of the errors that each operation lists in its error responses. */
export function operationErrors(document: OpenApi): [operationId: string, ids: string[]][] {
  return Object.values(document.paths).flatMap((pathItem) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation
        ? [[operation.operationId, errorIds(document, operation)] satisfies [string, string[]]]
        : [];
    }),
  );
}
