/** @import { Node } from "./redocly.d.ts" */

/**
 * The value as a node to read properties of; a node without any, if it is no object.
 *
 * @param {unknown} value
 * @returns {Node}
 */
export function asNode(value) {
  return value !== null && typeof value === "object" ? /** @type {Node} */ (value) : {};
}

/**
 * The ids of an error and, through `details`, of its causes; the error's own comes first.
 *
 * @param {unknown} error
 * @returns {string[]}
 */
export function errorIds(error) {
  const { id, details } = asNode(error);
  if (typeof id !== "string") return [];
  return [id, ...Object.values(asNode(details)).filter(isError).flatMap(errorIds)];
}

/**
 * Some details have an `id` and are no error: that of a service, for one.
 *
 * @param {unknown} value
 */
function isError(value) {
  return typeof asNode(value).description === "string";
}
