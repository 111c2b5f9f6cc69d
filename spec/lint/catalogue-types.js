/** @import { NodeTypes } from "./redocly.d.ts" */

/**
 * Teaches Redocly the catalogue of errors, so that its references are followed, bundled and checked like any other:
 * `x-onezone-errors` at the root holds an example by error id, and an example of the catalogue has `x-onezone-error`
 * with the error's HTTP status, the template of its message, and, if it has any, the schema of its `details`.
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
