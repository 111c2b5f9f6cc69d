import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { OpenApi } from "./open-api.ts";

/** The document as TypeScript types: `paths`, `components`, `operations`. */
export async function types(document: OpenApi): Promise<string> {
  // openapi-typescript edits the document that it is given.
  const own: OpenAPI3 = JSON.parse(JSON.stringify(document));
  return astToString(
    await openapiTS(own, {
      alphabetize: false,
      arrayLength: false,
      silent: true,
    }),
  );
}
