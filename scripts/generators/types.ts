import type { ApiModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { openSets, typeName } from "./open-enums.ts";

/** Returns the document as TypeScript types: `paths`, `components`, `operations`. */
export async function types(model: ApiModel): Promise<string> {
  const nodes = await openapiTS(typedDocument(model), {
    // The server adds a default value itself, so a default does not make a property required.
    defaultNonNullable: false,
    inject: 'import type { UnknownValue, UnknownVariant } from "../unknown.ts";\n',
    silent: true,
    transform: (schema) =>
      typeName in schema ? ts.factory.createTypeReferenceNode(String(schema[typeName])) : undefined,
  });
  nodes.forEach(escapeTags);
  return astToString(nodes);
}

/** Returns a copy of the document with all that the types contain, for an emitter of types. openapi-typescript changes it. */
export function typedDocument(model: ApiModel): OpenApiDocument & OpenAPI3 {
  const own: OpenApiDocument & OpenAPI3 = JSON.parse(JSON.stringify(withErrorDetails(model)), escapeFirstTag);
  openSets(own);
  return own;
}

/** Escapes tags in the first line of a comment, which contains titles and summaries. */
function escapeFirstTag(key: string, value: unknown): unknown {
  return ["title", "summary"].includes(key) && typeof value === "string"
    ? value.replace(/^\s*@/, "\\@")
    : value;
}

/** Escapes tags in other lines of a comment. The tags of openapi-typescript itself directly follow ` * `. */
function escapeTags(node: ts.Node): void {
  const comments = ts.getSyntheticLeadingComments(node)?.map((comment) => ({
    ...comment,
    text: comment.text.replaceAll(/(?<!(?:^|\n ?)\*)(\s)@/g, "$1\\@"),
  }));
  if (comments) ts.setSyntheticLeadingComments(node, comments);
  ts.forEachChild(node, escapeTags);
}

/** Adds a schema with the `details` of each error, because openapi-typescript does not read the catalogue. */
function withErrorDetails({ document, errors }: ApiModel): OpenApiDocument {
  const entries = errors.filter(({ details }) => details !== undefined);
  const ErrorDetails = {
    description: "The `details` of each error, by error id.",
    type: "object",
    required: entries.map(({ id }) => id),
    properties: Object.fromEntries(entries.map(({ id, details }) => [id, details])),
  };
  return {
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, ErrorDetails } },
  };
}
