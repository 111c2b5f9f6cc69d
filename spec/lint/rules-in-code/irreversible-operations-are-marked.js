/** @import { Visitor } from "../redocly.d.ts" */

const MARK = "x-onezone-irreversible";

/**
 * An operation whose description says that it cannot be undone is marked `x-onezone-irreversible: true`, and the other
 * way round: people read the one, programs that ask before they call it the other.
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
          message: `The description says that this cannot be undone: mark the operation ${MARK}: true.`,
          location: location.child("description").key(),
        });
      } else if (marked && !says) {
        report({
          message: "An operation that is irreversible must say in its description that it cannot be undone.",
          location: location.child(MARK).key(),
        });
      }
    },
  };
}
