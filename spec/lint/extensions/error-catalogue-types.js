/** @import { NodeTypes } from "../redocly.d.ts" */

/**
 * Adds the types of the error catalogue, so that Redocly resolves, bundles and checks its references. `x-onezone-errors` of
 * the root document contains an example for each error id. Each of these examples has `x-onezone-error` with the HTTP status
 * of the error, its message template if it has one, and the schema of its `details` if it has details.
 *
 * @param {NodeTypes} types Redocly's own node types
 * @returns {NodeTypes}
 */
export function withErrorCatalogue(types) {
  return {
    ...types,
    Root: { ...types.Root, properties: { ...types.Root?.properties, "x-onezone-errors": "ErrorCatalogue" } },
    ErrorCatalogue: { properties: {}, additionalProperties: "Example" },
    Example: {
      ...types.Example,
      properties: { ...types.Example?.properties, "x-onezone-error": "ErrorCatalogueEntry" },
    },
    ErrorCatalogueEntry: {
      properties: {
        status: { type: "integer" },
        message: { type: "string" },
        details: "Schema",
        detailsOptional: { type: "boolean" },
      },
      required: ["status"],
    },
  };
}
