import { asNode } from "./node.js";

/** @import { RuleContext } from "./redocly.d.ts" */

/**
 * Returns the names of the properties that a schema has in any of its branches.
 *
 * @param {unknown} reference
 * @param {RuleContext["resolve"]} resolve
 * @param {string} [from] the file that contains the schema; the visited one by default
 * @returns {string[]}
 */
export function propertyNames(reference, resolve, from) {
  const { node, location } = resolve(reference, from);
  const { properties, allOf, oneOf, anyOf } = asNode(node);
  const file = typeof asNode(reference).$ref === "string" ? location?.source.absoluteRef : from;
  return [
    ...Object.keys(asNode(properties)),
    ...[allOf, oneOf, anyOf].flatMap((branches) =>
      Array.isArray(branches) ? branches.flatMap((branch) => propertyNames(branch, resolve, file)) : [],
    ),
  ];
}
