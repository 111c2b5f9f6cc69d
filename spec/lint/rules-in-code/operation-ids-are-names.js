import { basename } from "node:path";
import { asNode } from "../nodes.js";

/** @import { Visitor } from "../redocly.d.ts" */

/** The words that cannot name a function of a module in JavaScript or TypeScript. */
const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/**
 * An operationId is lower camelCase and no reserved word, and no other operation has it, since it names the client's
 * function and the CLI's command. Operations without one are left to Redocly's `operation-operationId`.
 *
 * @returns {Visitor}
 */
export function operationIdsAreNames() {
  /** @type {Map<string, string>} where each id has been seen */
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
            message: `The path item is that of ${other}: its operations would have the same operationIds. Give each path an item of its own.`,
            location: location.child([path, "$ref"]),
          });
        } else first.set($ref, path);
      }
    },
    Operation({ operationId: id }, { location, report }) {
      if (typeof id !== "string") return;
      if (!/^[a-z][a-zA-Z0-9]*$/.test(id)) {
        report({
          message: `operationId "${id}" must be lower camelCase, as in "revokeAllTemporaryTokensOfUser".`,
          location: location.child("operationId"),
        });
      } else if (reserved.has(id)) {
        report({
          message: `operationId "${id}" is a reserved word of JavaScript and cannot name the client's function: add what it acts on, as in "${id}Thing".`,
          location: location.child("operationId"),
        });
      }
      const other = seen.get(id);
      if (other !== undefined) {
        report({
          message: `operationId "${id}" is taken: the operation in ${other} has it. Give each operation an id of its own.`,
          location: location.child("operationId"),
        });
      }
      seen.set(id, basename(location.source.absoluteRef));
    },
  };
}
