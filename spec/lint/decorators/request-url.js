/** @import { Argument } from "./call.js" */

/**
 * A path template with its placeholders filled in, and the query behind it, ready to stand in a URL.
 *
 * @param {string} template
 * @param {readonly Argument[]} parameters
 */
export function pathAndQuery(template, parameters) {
  const path = parameters
    .filter(({ place }) => place === "path")
    .reduce((text, { name, value }) => text.replaceAll(`{${name}}`, () => encode(value)), template);
  const query = parameters
    .filter(({ place }) => place === "query")
    .flatMap(({ name, value }) => [value].flat().map((item) => `${encode(name)}=${encode(item)}`))
    .join("&");
  return query === "" ? path : `${path}?${query}`;
}

/**
 * Percent-encodes all that is not unreserved in RFC 3986: also `!'()*`, some of which mean something to a shell.
 *
 * @param {unknown} value
 */
function encode(value) {
  return encodeURIComponent(String(value)).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
