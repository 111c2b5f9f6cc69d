/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Gives each operation that is marked `x-onezone-public` the security requirement of OpenAPI that says the same: none.
 *
 * @returns {Visitor}
 */
export function publicOperations() {
  return {
    Operation(node) {
      /** @type {Record<string, unknown>} */
      const operation = node;
      if (operation["x-onezone-public"] === true) operation.security ??= [];
    },
  };
}
