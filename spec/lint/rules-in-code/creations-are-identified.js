import { asNode } from "../node.js";
import { propertyNames } from "../property-names.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that a 201 response identifies the created entity, by a `Location` header or by an id in its body.
 *
 * @param {{ bodyKeys?: readonly string[] }} options keys that a body may have instead of an id
 * @returns {Visitor}
 */
export function creationsAreIdentified({ bodyKeys = [] }) {
  return {
    // Redocly visits a `Response` with several references only once, so the rule visits `Responses`.
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
          "A 201 response must identify the created entity: add a `Location` header, or a body with the id.",
        location: location.child("201").key(),
      });
    },
  };
}
