import { type ApiModel, asNode, resolve } from "@onezone/model";
import { propertyName } from "./escape-typescript.ts";

/**
 * Returns the error catalogue as data for the mock: by error id, the status, the message template if there is one, and the type
 * of `details`.
 */
export function errorCatalogue({ document, errors }: ApiModel): string {
  const details = errors.map((error) => {
    const none = error.details === undefined || error.detailsOptional ? ["NoDetails"] : [];
    const some = error.details === undefined ? [] : [typeOf(document, error.details)];
    return `  readonly ${propertyName(error.id)}: ${[...some, ...none].join(" | ")};`;
  });
  const entries = errors.map(
    ({ id, status, message }) => `  ${propertyName(id)}: ${JSON.stringify({ status, message })},`,
  );
  return `import type { Json } from "../json.ts";

type NoDetails = Readonly<Record<string, never>>;

/** The \`details\` of each error, by error id. */
export interface ErrorDetails {
${details.join("\n")}
}

/** The status and the message template of each error, by error id. */
export const catalogue = {
${entries.join("\n")}
} as const;
`;
}

/** The maximum depth of typed objects, because a schema may contain itself. */
const MAX_DEPTH = 2;

/** Returns the type of a schema, or `Json` if the schema is not a simple one. */
function typeOf(document: object, schema: unknown, depth = 0): string {
  const { type, items, properties, required } = resolve(document, schema);
  if (type === "string" || type === "boolean") return type;
  if (type === "integer" || type === "number") return "number";
  if (type === "array" && items !== undefined) return `readonly ${typeOf(document, items, depth)}[]`;
  if (type !== "object" || properties === undefined || depth === MAX_DEPTH) return "Json";
  const members = Object.entries(asNode(properties)).map(([name, member]) => {
    const isRequired = Array.isArray(required) && required.includes(name);
    return `readonly ${propertyName(name)}${isRequired ? "" : "?"}: ${typeOf(document, member, depth + 1)}`;
  });
  return `{ ${members.join("; ")} }`;
}
