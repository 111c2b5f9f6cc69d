import { asNode } from "../nodes.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * An open object has a TypeScript type that its values fit. Without `properties` and `additionalProperties` the type is
 * `Record<string, never>`; with both, the type of each property must fit the index signature, too. In either case the
 * samples of the operation would not compile.
 *
 * @returns {Visitor}
 */
export function openObjectsHaveTypes() {
  return {
    Schema(schema, { location, report, resolve }) {
      const { properties, additionalProperties, patternProperties, allOf, oneOf, anyOf } = schema;
      const names = Object.keys(asNode(properties));
      const isOpen = [additionalProperties, patternProperties, properties].every(
        (part) => part === undefined,
      );
      if (typesOf(schema).includes("object") && isOpen && !allOf && !oneOf && !anyOf) {
        report({
          message:
            "An object schema must have `properties`, or `additionalProperties: true` if it allows any: else its TypeScript type allows none, and the sample does not compile.",
          location: location.child("type"),
        });
      }
      const others = typesOf(resolve(additionalProperties).node);
      for (const name of others.length > 0 ? names : []) {
        const types = typesOf(resolve(asNode(properties)[name]).node);
        if (types.every((type) => others.includes(type))) continue;
        report({
          message: `The property "${name}" does not fit \`additionalProperties\`, which TypeScript applies to every property, so that the sample does not compile: allow its type there, or write \`additionalProperties: true\`.`,
          location: location.child("additionalProperties").key(),
        });
      }
    },
  };
}

/**
 * Returns the types that a schema states; an integer is a number in TypeScript.
 *
 * @param {unknown} schema
 * @returns {unknown[]}
 */
function typesOf(schema) {
  const { type } = asNode(schema);
  return type === undefined ? [] : [type].flat().map((name) => (name === "integer" ? "number" : name));
}
