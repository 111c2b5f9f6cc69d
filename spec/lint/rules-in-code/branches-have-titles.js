import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that each branch of `oneOf` and `anyOf` has a name to show in the API reference: a title, or a `$ref` to a component.
 * A `null` branch needs no name.
 *
 * @returns {Visitor}
 */
export function branchesHaveTitles() {
  return {
    Schema(schema, { location, report }) {
      for (const keyword of ["oneOf", "anyOf"]) {
        for (const [index, branch] of Object.entries(asNode(schema[keyword]))) {
          const { $ref, title, type } = asNode(branch);
          if ($ref !== undefined || String(title ?? "").trim() || type === "null") continue;
          report({
            message: `A branch of ${keyword} must have a \`title\` or be a $ref to a schema in its own file.`,
            location: location.child([keyword, index]),
          });
        }
      }
    },
  };
}
