import { asNode, errorIds } from "../nodes.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Each error response (4xx, 5xx) has named examples, and the key of each is the error's id: `error.id`, or, to tell
 * apart errors that share it, the id of one of its causes (`tokenRevoked` for an `unauthorized` with that `authError`).
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
              message: `The key of an error example must be the error's id: "${key}" is none of ${JSON.stringify(ids)}.`,
              location: here.child(["examples", key]).key(),
            });
          }
        }
      }
    },
  };
}
