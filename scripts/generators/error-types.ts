import type { ApiModel } from "@onezone/model";
import { commentText, propertyName } from "./typescript.ts";

/**
 * The catalogue as TypeScript types: by error id the type of its `details` and its status, and by operationId the ids
 * that its error responses list.
 */
export function errorTypes({ errors, operations }: ApiModel): string {
  const details = errors.map((entry) => {
    const type = entry.details
      ? `components["schemas"]["ErrorDetails"][${JSON.stringify(entry.id)}]`
      : "undefined";
    return `  /** ${commentText(entry.summary)} */\n  ${propertyName(entry.id)}: ${type}${entry.detailsOptional ? " | undefined" : ""};`;
  });
  const statuses = errors.map(({ id, status }) => `  ${propertyName(id)}: ${status};`);
  const ids = operations.map(
    ({ id, errorIds }) =>
      `  ${propertyName(id)}: ${errorIds.map((each) => JSON.stringify(each)).join(" | ") || "never"};`,
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
${ids.join("\n")}
}
`;
}
