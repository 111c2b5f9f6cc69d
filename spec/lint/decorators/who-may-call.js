import { accessInWords, isPublic } from "../access/access-in-words.js";
import { apiCaveatPattern } from "../access/resource-and-auth-hint.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Appends two paragraphs to the description of each operation: who may call it, from its access rule, and which api caveat allows
 * it, from its resource. Sets an empty security requirement for public operations.
 *
 * @returns {Visitor}
 */
export function whoMayCall() {
  let path = "";
  return {
    PathItem(_pathItem, { key }) {
      path = String(key);
    },
    Operation(node, { location, report }) {
      /** @type {Record<string, unknown>} */
      const operation = node;
      const { "x-onezone-access": access, "x-onezone-resource": resource, description = "" } = operation;
      if (isPublic(access)) operation.security ??= [];
      /** @type {string[]} */
      const paragraphs = [];
      if (Array.isArray(access)) {
        try {
          paragraphs.push(wrap(`**Who may call it**: ${accessInWords(access, path)}.`));
        } catch {
          report({
            message: "The access rule is malformed; run `redocly lint` for the details.",
            location: location.child("x-onezone-access"),
          });
        }
      }
      if (typeof resource === "string") paragraphs.push(`**API caveat**: \`${apiCaveatPattern(resource)}\``);
      if (paragraphs.length > 0)
        operation.description = [String(description).trim(), ...paragraphs].filter(Boolean).join("\n\n");
    },
  };
}

/**
 * Wraps a paragraph at 120 characters, as in the texts written by hand.
 *
 * @param {string} text
 */
function wrap(text) {
  return text.replaceAll(/(?=.{121})(.{1,120}) /g, "$1\n");
}
