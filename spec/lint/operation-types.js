/** @import { NodeTypes } from "./redocly.d.ts" */

/**
 * Tells Redocly which extensions of ours an operation has, so that a misspelt one is reported.
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
    SecurityScheme: {
      ...types.SecurityScheme,
      properties: { ...types.SecurityScheme?.properties, "x-deprecated": { type: "boolean" } },
    },
  };
}
