import { asNode } from "../nodes.js";

/** @import { RuleContext, Visitor } from "../redocly.d.ts" */

/**
 * A 201 response says what was created: by a `Location` header, or by an id in its body.
 *
 * @param {{ bodyKeys?: readonly string[] }} options what a body may have in place of an id: the created thing itself
 * @returns {Visitor}
 */
export function creationsSayWhere({ bodyKeys = [] }) {
  return {
    Response({ headers, content }, { key: status, location, report, resolve }) {
      if (String(status) !== "201") return;
      if (Object.keys(asNode(headers)).some((name) => name.toLowerCase() === "location")) return;
      const keys = Object.values(asNode(content)).flatMap((media) =>
        propertyNames(asNode(media).schema, resolve),
      );
      if (keys.some((key) => /^id$|Id$/.test(key) || bodyKeys.includes(key))) return;
      report({
        message:
          "A 201 response must say what was created: give it a `Location` header, or a body that has the id.",
        location: location.key(),
      });
    },
  };
}

/**
 * Returns the names of the properties that a schema has in any of its branches.
 *
 * @param {unknown} reference
 * @param {RuleContext["resolve"]} resolve
 * @param {string} [from] the file that it stands in
 * @returns {string[]}
 */
function propertyNames(reference, resolve, from) {
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
