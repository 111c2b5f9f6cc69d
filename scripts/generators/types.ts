import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { errorCatalogue } from "./error-types.ts";
import type { OpenApi } from "./open-api.ts";

/** The document as TypeScript types: `paths`, `components`, `operations`. */
export async function types(document: OpenApi): Promise<string> {
  // openapi-typescript edits the document that it is given.
  const own: OpenAPI3 = JSON.parse(JSON.stringify(withErrorDetails(document)), escapeFirstTag);
  // A default is what the server takes when a value is left out, so `defaultNonNullable` (which makes it required) is off.
  const nodes = await openapiTS(own, { defaultNonNullable: false, silent: true });
  nodes.forEach(escapeTags);
  return astToString(nodes);
}

/** Escapes what would be a tag in the first line of a comment, where openapi-typescript puts titles and summaries. */
function escapeFirstTag(key: string, value: unknown): unknown {
  return ["title", "summary"].includes(key) && typeof value === "string"
    ? value.replace(/^\s*@/, "\\@")
    : value;
}

/** Escapes what would be a tag anywhere else in a comment. Those of openapi-typescript itself follow ` * ` at once. */
function escapeTags(node: ts.Node): void {
  const comments = ts.getSyntheticLeadingComments(node)?.map((comment) => ({
    ...comment,
    text: comment.text.replaceAll(/(?<!(?:^|\n ?)\*)(\s)@/g, "$1\\@"),
  }));
  ts.setSyntheticLeadingComments(node, comments);
  ts.forEachChild(node, escapeTags);
}

/** Adds a schema that holds the `details` of each error, since openapi-typescript does not know the catalogue. */
function withErrorDetails(document: OpenApi): OpenApi {
  const entries = errorCatalogue(document).filter(({ details }) => details !== undefined);
  const ErrorDetails = {
    description: "The `details` of each error that has any, by error id.",
    type: "object",
    required: entries.map(({ id }) => id),
    properties: Object.fromEntries(entries.map(({ id, details }) => [id, details])),
  };
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components.schemas, ErrorDetails } },
  };
}
