import { suggestions } from "../suggestions.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that the node type defines each extension (`x-…`). Redocly allows any extension, so it would ignore a misspelt one.
 *
 * @returns {Visitor}
 */
export function extensionsAreKnown() {
  return {
    any(node, { type, location, report }) {
      if (node === null || typeof node !== "object" || Array.isArray(node)) return;
      const { properties, additionalProperties } = type;
      for (const [key, value] of Object.entries(node)) {
        if (!key.startsWith("x-") || Object.hasOwn(properties, key)) continue;
        const other =
          typeof additionalProperties === "function"
            ? additionalProperties(value, key)
            : additionalProperties;
        if (other) continue;
        const known = Object.keys(properties).filter((name) => name.startsWith("x-"));
        report({
          message: `The extension \`${key}\` is unknown here; the extensions of ${type.name} are: ${known.join(", ") || "none"}.`,
          location: location.child(key).key(),
          suggest: suggestions(key, known),
        });
      }
    },
  };
}
