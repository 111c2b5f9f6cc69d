import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that the key of each catalogue entry is the id of its error, and that the entry has a summary and a status.
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
          report({ message: `The key of a catalogue entry must be its error id, "${own}".`, location: here });
        if (!entry.summary)
          report({
            message: `The error "${id}" must have a \`summary\` that explains it.`,
            location: here,
          });
        if (entry["x-onezone-error"] === undefined) {
          report({
            message: `The error "${id}" must have a status: add \`x-onezone-error.status\`.`,
            location: here,
          });
        }
      }
    },
  };
}
