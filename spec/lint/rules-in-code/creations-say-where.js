import { asNode } from "../nodes.js";
import { propertyNames } from "../property-names.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * A 201 response says what was created: by a `Location` header, or by an id in its body.
 *
 * @param {{ bodyKeys?: readonly string[] }} options what a body may have in place of an id: the created thing itself
 * @returns {Visitor}
 */
export function creationsSayWhere({ bodyKeys = [] }) {
  return {
    // Not `Response`: one that is referred to from several places is visited at the first of them only.
    Responses({ 201: reference }, { location, report, resolve }) {
      if (reference === undefined) return;
      const { node, location: at } = resolve(reference);
      const { headers, content } = asNode(node);
      if (
        node === undefined ||
        Object.keys(asNode(headers)).some((name) => name.toLowerCase() === "location")
      )
        return;
      const keys = Object.values(asNode(content)).flatMap((media) =>
        propertyNames(asNode(media).schema, resolve, at?.source.absoluteRef),
      );
      if (keys.some((key) => /^id$|Id$/.test(key) || bodyKeys.includes(key))) return;
      report({
        message:
          "A 201 response must say what was created: give it a `Location` header, or a body that has the id.",
        location: location.child("201").key(),
      });
    },
  };
}
