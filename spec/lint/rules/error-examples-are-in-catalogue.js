import { asNode, errorIds } from "../nodes.js";

/** @import { Location, Visitor } from "../redocly.d.ts" */

/**
 * Each example of an error response (4xx, 5xx) is of an error of the catalogue (`x-onezone-errors`), and so is each of
 * its causes; and the catalogue gives the error the status of the response. Causes do not count for the status: all
 * that is wrong with a credential makes a 401.
 *
 * @returns {Visitor}
 */
export function errorExamplesAreInCatalogue() {
  /** @type {Map<string, unknown>} The status of each error in the catalogue, by id. */
  const statuses = new Map();
  /** @type {{ ids: string[], status: string, location: Location }[]} */
  const examples = [];

  return {
    ErrorCatalogue(catalogue, { resolve }) {
      for (const [id, reference] of Object.entries(catalogue)) {
        statuses.set(id, asNode(asNode(resolve(reference).node)["x-onezone-error"]).status);
      }
    },
    Response(response, { key: status, location, resolve }) {
      if (!/^[45]/.test(String(status))) return;
      for (const [mediaType, content] of Object.entries(asNode(response.content))) {
        for (const [key, reference] of Object.entries(asNode(asNode(content).examples))) {
          const ids = errorIds(asNode(asNode(resolve(reference).node).value).error);
          examples.push({
            ids,
            status: String(status),
            location: location.child(["content", mediaType, "examples", key]).key(),
          });
        }
      }
    },
    Root: {
      // The catalogue may stand below the paths.
      leave(_root, { location, report }) {
        if (statuses.size === 0 && examples.length > 0) {
          report({
            message: "The document must describe its errors, under x-onezone-errors.",
            location: location.key(),
          });
          return;
        }
        for (const { ids, status, location } of examples) {
          for (const id of ids.filter((id) => !statuses.has(id))) {
            report({
              message: `The error "${id}" is not in the catalogue: describe it in x-onezone-errors.`,
              location,
            });
          }
          const [id = ""] = ids;
          if (statuses.has(id) && String(statuses.get(id)) !== status) {
            report({
              message: `The error "${id}" has the status ${statuses.get(id)} in the catalogue; it cannot stand under ${status}.`,
              location,
            });
          }
        }
      },
    },
  };
}
