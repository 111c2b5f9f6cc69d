import type { ApiModel } from "@onezone/model";
import { commonErrorIds } from "./common-errors.ts";
import { commentText, propertyName } from "./escape-typescript.ts";

/**
 * Returns the error catalogue as TypeScript types: the type of `details` and the status by error id, and the error ids by
 * operationId.
 */
export function errorTypes({ errors, operations }: ApiModel): string {
  const details = errors.map((entry) => {
    const type = entry.details
      ? `components["schemas"]["ErrorDetails"][${JSON.stringify(entry.id)}]`
      : "undefined";
    return `  /** ${commentText(entry.summary)} */\n  ${propertyName(entry.id)}: ${type}${entry.detailsOptional ? " | undefined" : ""};`;
  });
  const statuses = errors.map(({ id, status }) => `  ${propertyName(id)}: ${status};`);
  const common = commonErrorIds(operations);
  const ids = operations.map(({ id, errorIds }) => {
    const own = union(errorIds.filter((each) => !common.includes(each)));
    const type = [common.length > 0 && "CommonErrors", own].filter(Boolean).join(" | ") || "never";
    return `  ${propertyName(id)}: ${type};`;
  });
  return `import type { components } from "./onezone.ts";

/** The \`details\` of each error, by error id; \`undefined\` if an error has none or may omit them. */
export interface ErrorDetails {
${details.join("\n")}
}

/** The HTTP status of each error, by error id. A cause is sent with the status of the error that it causes. */
export interface ErrorStatus {
${statuses.join("\n")}
}

/**
 * The ids of the errors that each operation can return, by operationId: of the error itself or of a more specific cause, such as
 * \`tokenRevoked\` for \`unauthorized\`. A newer server may return others.
 */
export interface OperationErrors {
${ids.join("\n")}
}
${
  common.length > 0
    ? `
/** The ids of the errors that every operation can return. */
type CommonErrors = ${union(common)};
`
    : ""
}`;
}

function union(ids: readonly string[]): string {
  return ids.map((id) => JSON.stringify(id)).join(" | ");
}
