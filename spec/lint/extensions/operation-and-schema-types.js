/** @import { NodeTypes } from "../redocly.d.ts" */

/**
 * Adds the types of our extensions of operations, schemas and security schemes, so that Redocly reports a misspelt one.
 *
 * @param {NodeTypes} types
 * @returns {NodeTypes}
 */
export function withOperationMarks(types) {
  return {
    ...types,
    Operation: {
      ...types.Operation,
      properties: {
        ...types.Operation?.properties,
        "x-onezone-irreversible": { enum: [true] },
        "x-onezone-rest-of-path": { type: "string" },
      },
    },
    Schema: {
      ...types.Schema,
      properties: { ...types.Schema?.properties, "x-onezone-pattern": { type: "string" } },
    },
    SecurityScheme: {
      ...types.SecurityScheme,
      properties: { ...types.SecurityScheme?.properties, "x-deprecated": { type: "boolean" } },
    },
  };
}
