import { asNode } from "../node.js";

/** @import { Location, Node, RuleContext, Visitor } from "../redocly.d.ts" */

/**
 * Checks that each request body and each body of a 2xx response has a named example, which documentation, mock and contract
 * tests use. Bodies other than JSON, such as images, need no example.
 *
 * @returns {Visitor}
 */
export function bodiesHaveExamples() {
  return {
    RequestBody(body, { location, report }) {
      checkContent("A request body", body, location, report);
    },
    Response(response, { key: status, location, report }) {
      if (/^2/.test(String(status)))
        checkContent(`The body of the ${status} response`, response, location, report);
    },
  };
}

/**
 * @param {string} what
 * @param {Node} node with `content`
 * @param {Location} location
 * @param {RuleContext["report"]} report
 */
function checkContent(what, { content }, location, report) {
  for (const [mediaType, media] of Object.entries(asNode(content))) {
    if (/\bjson$/.test(mediaType) && Object.keys(asNode(asNode(media).examples)).length === 0) {
      report({
        message: `${what} must have a named example.`,
        location: location.child(["content", mediaType]).key(),
      });
    }
  }
}
