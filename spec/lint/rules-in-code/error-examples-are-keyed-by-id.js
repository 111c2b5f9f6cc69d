import { errorIds } from "../error-ids.js";
import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that each error response (4xx, 5xx) has named examples, and that the key of each is its `error.id` or, to distinguish
 * errors with the same id, the id of one of its causes: `tokenRevoked` for an `unauthorized` with that `authError`.
 *
 * @returns {Visitor}
 */
export function errorExamplesAreKeyedById() {
  return {
    Response(response, { key: status, location, report, resolve }) {
      if (!/^[45]/.test(String(status))) return;

      const mediaTypes = Object.entries(asNode(response.content));
      if (mediaTypes.length === 0) {
        report({
          message: `The ${status} response must have a body with named examples.`,
          location,
        });
      }
      for (const [mediaType, content] of mediaTypes) {
        const here = location.child(["content", mediaType]);
        const examples = Object.entries(asNode(asNode(content).examples));
        if (examples.length === 0) {
          report({
            message: `The ${status} response must have named examples, keyed by error id.`,
            location: here.key(),
          });
        }
        for (const [key, reference] of examples) {
          const { node } = resolve(reference);
          if (node === undefined) continue;
          const ids = errorIds(asNode(asNode(node).value).error);
          if (!ids.includes(key)) {
            report({
              message: `The key of an error example must be an id of the error, one of ${JSON.stringify(ids)}; got "${key}".`,
              location: here.child(["examples", key]).key(),
            });
          }
        }
      }
    },
  };
}
