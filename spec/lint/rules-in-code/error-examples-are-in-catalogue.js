import { errorIds } from "../error-ids.js";
import { asNode } from "../node.js";

/** @import { Location, Visitor } from "../redocly.d.ts" */

/**
 * Checks that the catalogue (`x-onezone-errors`) contains the error of each example of an error response (4xx, 5xx) and all
 * its causes, and that the status of the error is that of the response. The status of a cause can differ: every problem with
 * a credential causes a 401.
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
    // Redocly visits a `Response` with several references only once, so the rule visits `Responses`.
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
      // Redocly may visit the catalogue after the paths.
      leave(_root, { location, report }) {
        if (statuses.size === 0 && uses.size > 0) {
          report({
            message: "The document must have an error catalogue: add `x-onezone-errors`.",
            location: location.key(),
          });
          return;
        }
        for (const { status, errors, from } of uses.values()) {
          for (const { ids, at } of errors) {
            for (const id of ids.filter((id) => !statuses.has(id))) {
              report({
                message: `The error "${id}" is not in the catalogue: add it to x-onezone-errors.`,
                location: at,
              });
            }
          }
          const misplaced = errors.filter(
            ({ ids: [id = ""] }) => ![undefined, status].includes(text(statuses.get(id))),
          );
          // If no error has this status, the reference is wrong.
          const atOnce = from !== undefined && misplaced.length === errors.length;
          for (const {
            ids: [id = ""],
            at,
          } of atOnce ? misplaced.slice(0, 1) : misplaced) {
            report({
              message: `The error "${id}" has the status ${statuses.get(id)} in the catalogue; a ${status} response cannot contain it.`,
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
