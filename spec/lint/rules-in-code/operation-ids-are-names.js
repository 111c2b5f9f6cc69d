import { basename } from "node:path";
import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/** The words that cannot be names of functions in JavaScript or TypeScript modules. */
const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/**
 * Checks that each operationId is lower camelCase, unique and not a reserved word, because it becomes the name of a client
 * function and of a CLI command. Redocly's `operation-operationId` reports a missing operationId.
 *
 * @returns {Visitor}
 */
export function operationIdsAreNames() {
  /** @type {Map<string, string>} the file of each id */
  const seen = new Map();
  return {
    Paths(paths, { location, report }) {
      /** @type {Map<unknown, string>} the first path that has each path item */
      const first = new Map();
      for (const [path, item] of Object.entries(paths)) {
        const { $ref } = asNode(item);
        const other = $ref === undefined ? undefined : first.get($ref);
        if (other !== undefined) {
          report({
            message: `The path item is also used by ${other}, so their operations would have the same operationIds: use a different path item.`,
            location: location.child([path, "$ref"]),
          });
        } else first.set($ref, path);
      }
    },
    Operation({ operationId: id }, { location, report }) {
      if (typeof id !== "string") return;
      if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) {
        report({
          message: `operationId "${id}" must be lower camelCase, such as "revokeAllTemporaryTokensOfUser".`,
          location: location.child("operationId"),
        });
      } else if (reserved.has(id)) {
        report({
          message: `operationId "${id}" is a reserved word of JavaScript, so it cannot be the name of a client function: use a longer name, such as "${id}Thing".`,
          location: location.child("operationId"),
        });
      }
      const other = seen.get(id);
      if (other !== undefined) {
        report({
          message: `operationId "${id}" must be unique, but an operation in ${other} has it too: use a different id.`,
          location: location.child("operationId"),
        });
      }
      seen.set(id, basename(location.source.absoluteRef));
    },
  };
}
