import type { ApiModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { openSets, typeName } from "./open-sets.ts";

/** The document as TypeScript types: `paths`, `components`, `operations`. */
export async function types(model: ApiModel): Promise<string> {
  // openapi-typescript edits the document that it is given.
  const own: OpenApiDocument & OpenAPI3 = JSON.parse(JSON.stringify(withErrorDetails(model)), escapeFirstTag);
  openSets(own);
  const nodes = await openapiTS(own, {
    // A default is what the server takes when a value is left out, and does not make it required.
    defaultNonNullable: false,
    inject: 'import type { UnknownValue, UnknownVariant } from "../unknown.ts";\n',
    silent: true,
    transform: (schema) =>
      typeName in schema ? ts.factory.createTypeReferenceNode(String(schema[typeName])) : undefined,
  });
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
  if (comments) ts.setSyntheticLeadingComments(node, comments);
  ts.forEachChild(node, escapeTags);
}

/** Adds a schema that holds the `details` of each error, since openapi-typescript does not know the catalogue. */
function withErrorDetails({ document, errors }: ApiModel): OpenApiDocument {
  const entries = errors.filter(({ details }) => details !== undefined);
  const ErrorDetails = {
    description: "The `details` of each error that has any, by error id.",
    type: "object",
    required: entries.map(({ id }) => id),
    properties: Object.fromEntries(entries.map(({ id, details }) => [id, details])),
  };
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, ErrorDetails } },
  };
}
