/** @import { Node } from "./redocly.d.ts" */

/**
 * Returns the value as a node, or a node without properties if the value is not an object.
 *
 * @param {unknown} value
 * @returns {Node}
 */
export function asNode(value) {
  return value !== null && typeof value === "object" ? /** @type {Node} */ (value) : {};
}
