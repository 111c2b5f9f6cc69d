import { dirname, join, relative, resolve } from "node:path";
import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Adds references to the common responses to each operation, except for a status that has its own response. It runs before
 * lint and before bundling, so that both see the same operations. It reports references to common responses in the source
 * files, because they are redundant and make the operation's own responses harder to see.
 *
 * @param {{ responses?: Record<string, string> }} options the file of each response by
 *   status, relative to the root document
 * @returns {Visitor}
 */
export function commonResponses({ responses: files = {} }) {
  let root = "";
  return {
    Root(_root, { location }) {
      root = dirname(location.source.absoluteRef);
    },
    Operation(operation, { location, report }) {
      /** @type {Record<string, unknown>} */
      const responses = asNode(operation.responses);
      const directory = dirname(location.source.absoluteRef);
      for (const [status, file] of Object.entries(files)) {
        const target = join(root, file);
        const { $ref } = asNode(responses[status]);
        if (responses[status] === undefined) {
          responses[status] = { $ref: relative(directory, target).replaceAll("\\", "/") };
        } else if (typeof $ref === "string" && resolve(directory, $ref.replace(/#\/?$/, "")) === target) {
          report({
            message: `The ${status} response is common to all operations: remove it here.`,
            location: location.child(["responses", status]).key(),
          });
        }
      }
    },
  };
}
