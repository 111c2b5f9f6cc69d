import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that the generated TypeScript type of an open object accepts its values. Without `properties` and
 * `additionalProperties`, the type is `Record<string, never>`. With both, each property must also have a type that the index
 * signature accepts. Otherwise, the code samples of the operation do not compile.
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
            "An object schema must have `properties`, or `additionalProperties: true` to allow any. Otherwise its TypeScript type allows no properties, and the code sample does not compile.",
          location: location.child("type"),
        });
      }
      const others = typesOf(resolve(additionalProperties).node);
      for (const name of others.length > 0 ? names : []) {
        const types = typesOf(resolve(asNode(properties)[name]).node);
        if (types.every((type) => others.includes(type))) continue;
        report({
          message: `The type of the property "${name}" does not match \`additionalProperties\`, which TypeScript applies to every property, so the code sample does not compile: allow its type there, or write \`additionalProperties: true\`.`,
          location: location.child("additionalProperties").key(),
        });
      }
    },
  };
}

/**
 * Returns the types of a schema, with `number` for `integer`, as in TypeScript.
 *
 * @param {unknown} schema
 * @returns {unknown[]}
 */
function typesOf(schema) {
  const { type } = asNode(schema);
  return type === undefined ? [] : [type].flat().map((name) => (name === "integer" ? "number" : name));
}
