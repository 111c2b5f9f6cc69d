import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { errorCatalogue } from "./error-types.ts";
import type { OpenApi } from "./open-api.ts";

/** The document as TypeScript types: `paths`, `components`, `operations`. */
export async function types(document: OpenApi): Promise<string> {
  // openapi-typescript edits the document that it is given.
  const own: OpenAPI3 = JSON.parse(JSON.stringify(withErrorDetails(document)));
  // A default is what the server takes when a value is left out, so `defaultNonNullable` (which makes it required) is off.
  return astToString(await openapiTS(own, { defaultNonNullable: false, silent: true }));
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
