import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that each schema with properties has `required`, even if it is empty, so that nobody forgets it.
 *
 * @returns {Visitor}
 */
export function schemasStateRequired() {
  return {
    Schema(schema, { location, report }) {
      if (Object.keys(asNode(schema.properties)).length > 0 && schema.required === undefined) {
        report({
          message:
            "A schema with properties must have `required`: add it, with `[]` if all properties are optional.",
          location: location.child("properties").key(),
        });
      }
    },
  };
}
