import { asNode } from "../nodes.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * The message template of an error (`x-onezone-error.message`), filled with the details of its example, is the example's
 * description.
 *
 * @returns {Visitor}
 */
export function errorMessagesMatchExamples() {
  return {
    Example({ value, "x-onezone-error": entry }, { location, report }) {
      const { message } = asNode(entry);
      if (typeof message !== "string") return;
      const { description, details } = asNode(asNode(value).error);
      const here = location.child(["x-onezone-error", "message"]);
      const missing = placeholders(message).find((name) => textOf(asNode(details)[name]) === undefined);
      const filled = message.replaceAll(/\{(\w+)\}/g, (_, name) => textOf(asNode(details)[name]) ?? "");
      if (missing !== undefined) {
        report({
          message: `The message names {${missing}}, which the example's \`details\` do not have as a string, a number or a list of these.`,
          location: here,
        });
      } else if (filled !== description) {
        report({
          message: `The message must give the example's description: filled with the example's details it is ${JSON.stringify(filled)}, and the description is ${JSON.stringify(description)}.`,
          location: here,
        });
      }
    },
  };
}

/** @param {string} message */
function placeholders(message) {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/**
 * Returns a detail as it stands in a message; undefined if the server computes a text for it.
 *
 * @param {unknown} value
 * @returns {string | undefined}
 */
function textOf(value) {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.map(textOf);
  return items.every((item) => item !== undefined) ? items.join(", ") : undefined;
}
