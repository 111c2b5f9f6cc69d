import { asNode } from "../nodes.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * A schema with properties says which of them are required, if only by `required: []`: left out, it might have been
 * forgotten.
 *
 * @returns {Visitor}
 */
export function schemasStateRequired() {
  return {
    Schema(schema, { location, report }) {
      if (Object.keys(asNode(schema.properties)).length > 0 && schema.required === undefined) {
        report({
          message: "A schema with properties must say which are required: add `required`, `[]` if none is.",
          location: location.child("properties").key(),
        });
      }
    },
  };
}
