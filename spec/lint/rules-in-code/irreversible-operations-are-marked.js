/** @import { Visitor } from "../redocly.d.ts" */

const MARK = "x-onezone-irreversible";

/**
 * Checks that an operation is marked `x-onezone-irreversible: true` exactly if its description says that it cannot be undone.
 * People read the description; programs that ask for confirmation read the mark.
 *
 * @returns {Visitor}
 */
export function irreversibleOperationsAreMarked() {
  return {
    Operation(operation, { location, report }) {
      const says = /cannot be undone/i.test(String(operation.description ?? ""));
      const marked = operation[MARK];
      if (says && !marked) {
        report({
          message: `The description says that this cannot be undone: add ${MARK}: true to the operation.`,
          location: location.child("description").key(),
        });
      } else if (marked && !says) {
        report({
          message: "The description of an irreversible operation must contain `cannot be undone`.",
          location: location.child(MARK).key(),
        });
      }
    },
  };
}
