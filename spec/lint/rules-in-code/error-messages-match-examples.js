import { asNode } from "../node.js";

/** @import { Visitor } from "../redocly.d.ts" */

/**
 * Checks that the message template of an error (`x-onezone-error.message`), filled with the details of its example, equals the
 * description of the example.
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
          message: `The message contains {${missing}}, but the example's \`details\` have no such string, number or list of these.`,
          location: here,
        });
      } else if (filled !== description) {
        report({
          message: `The message, filled with the example's details, must equal the example's description ${JSON.stringify(description)}; got ${JSON.stringify(filled)}.`,
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
 * Formats a detail as the server does in a message. Returns undefined for a detail that the server converts in another way.
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
