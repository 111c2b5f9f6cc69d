import { asNode } from "../nodes.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Each branch of `oneOf` and `anyOf` has a name that the reference can show: a title, or, if it is a reference, the name of
 * its component. `null` needs none.
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
            message: `A branch of ${keyword} must have a \`title\` that names it, or be a $ref to a schema in a file of its own.`,
            location: location.child([keyword, index]),
          });
        }
      }
    },
  };
}
