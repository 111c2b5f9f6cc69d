import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { errorCatalogue } from "./error-types.ts";
import type { OpenApi } from "./open-api.ts";
import { openSets, typeName } from "./open-sets.ts";

/** The document as TypeScript types: `paths`, `components`, `operations`. */
export async function types(document: OpenApi): Promise<string> {
  const own: OpenApi & OpenAPI3 = JSON.parse(JSON.stringify(withErrorDetails(document)));
  openSets(own);
  const ast = await openapiTS(own, {
    // A default is what the server takes when a value is left out, and does not make it required.
    defaultNonNullable: false,
    inject: 'import type { UnknownValue, UnknownVariant } from "../unknown.ts";\n',
    silent: true,
    transform: (schema) =>
      typeName in schema ? ts.factory.createTypeReferenceNode(String(schema[typeName])) : undefined,
  });
  return astToString(ast);
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
