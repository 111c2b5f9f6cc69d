import { asNode } from "../nodes.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Each entry of the catalogue stands under the id of its error, says in a summary what the error means, and tells the
 * error's status.
 *
 * @returns {Visitor}
 */
export function catalogueKeysAreErrorIds() {
  return {
    ErrorCatalogue(catalogue, { location, report, resolve }) {
      for (const [id, reference] of Object.entries(catalogue)) {
        const here = location.child(id).key();
        const { node } = resolve(reference);
        if (node === undefined) continue;
        const entry = asNode(node);
        const own = asNode(asNode(entry.value).error).id;
        if (own !== id)
          report({ message: `The catalogue's key must be the id of its error: "${own}".`, location: here });
        if (!entry.summary)
          report({
            message: `The error "${id}" must have a summary that says what it means.`,
            location: here,
          });
        if (entry["x-onezone-error"] === undefined) {
          report({
            message: `The error "${id}" must tell its status, under x-onezone-error.`,
            location: here,
          });
        }
      }
    },
  };
}
