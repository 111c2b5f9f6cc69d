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
  /** @type {Map<string, { status: string, errors: { ids: string[], at: Location }[], from: Location | undefined }>} */
  const uses = new Map();

  return {
    ErrorCatalogue(catalogue, { resolve }) {
      for (const [id, reference] of Object.entries(catalogue)) {
        statuses.set(id, asNode(asNode(resolve(reference).node)["x-onezone-error"]).status);
      }
    },
    // Not `Response`: one that is referred to from several places is visited at the first of them only.
    Responses(responses, { location, resolve }) {
      for (const [status, reference] of Object.entries(responses)) {
        if (!/^[45]/.test(status)) continue;
        const here = location.child(status);
        const { node, location: place = here } = resolve(reference);
        const file = place.source.absoluteRef;
        const errors = Object.entries(asNode(asNode(node).content)).flatMap(([mediaType, media]) =>
          Object.entries(asNode(asNode(media).examples)).map(([key, example]) => ({
            ids: errorIds(asNode(asNode(resolve(example, file).node).value).error),
            at: place.child(["content", mediaType, "examples", key]).key(),
          })),
        );
        const from = asNode(reference).$ref === undefined ? undefined : here.key();
        const use = `${status} ${file}${place.pointer}`;
        if (!uses.has(use)) uses.set(use, { status, errors, from });
      }
    },
    Root: {
      // The catalogue may stand below the paths.
      leave(_root, { location, report }) {
        if (statuses.size === 0 && uses.size > 0) {
          report({
            message: "The document must describe its errors, under x-onezone-errors.",
            location: location.key(),
          });
          return;
        }
        for (const { status, errors, from } of uses.values()) {
          for (const { ids, at } of errors) {
            for (const id of ids.filter((id) => !statuses.has(id))) {
              report({
                message: `The error "${id}" is not in the catalogue: describe it in x-onezone-errors.`,
                location: at,
              });
            }
          }
          const misplaced = errors.filter(
            ({ ids: [id = ""] }) => ![undefined, status].includes(text(statuses.get(id))),
          );
          // Where none fits, it is the reference that is wrong.
          const atOnce = from !== undefined && misplaced.length === errors.length;
          for (const {
            ids: [id = ""],
            at,
          } of atOnce ? misplaced.slice(0, 1) : misplaced) {
            report({
              message: `The error "${id}" has the status ${statuses.get(id)} in the catalogue; it cannot stand under ${status}.`,
              location: atOnce ? from : at,
            });
          }
        }
      },
    },
  };
}

/** @param {unknown} status */
function text(status) {
  return status === undefined ? undefined : String(status);
}
