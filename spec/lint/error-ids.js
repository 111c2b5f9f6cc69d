import { asNode } from "./node.js";

/**
 * Returns the id of an error, followed by the ids of its causes in `details`.
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
 * Returns whether a value is an error. Other details, such as a service, have an `id` too.
 *
 * @param {unknown} value
 */
function isError(value) {
  return typeof asNode(value).description === "string";
}
