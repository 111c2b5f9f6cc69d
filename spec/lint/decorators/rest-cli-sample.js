/** @import { Call } from "./call.js" */
import { isBinary } from "./call.js";
import { command, shellWord, singleQuoted } from "./shell.js";

/** @import { Node } from "../redocly.d.ts" */

/**
 * A call with onezone-rest-cli. It takes the fields of a body as `key==text` and `key:=json`; a body that has no fields,
 * such as a list, goes in through stdin.
 *
 * @param {Call} call
 */
export function restCliSample({ operationId, parameters, body, answer }) {
  const parts = [`onezone-rest-cli ${shellWord(operationId)}`];
  for (const { name, place, value } of parameters) {
    for (const item of [value].flat()) {
      parts.push(shellWord(place === "header" ? `${name}:${item}` : `${name}=${item}`));
    }
  }
  const fields = isNode(body?.value) ? Object.entries(body.value) : [];
  parts.push(...fields.map(([key, field]) => bodyField(key, field)));
  const usesStdin = body !== undefined && fields.length === 0;
  if (usesStdin) {
    // Not echo, which in some shells reads the backslashes of JSON.
    parts.unshift(`printf %s ${singleQuoted(JSON.stringify(body.value))} |`);
    parts.push("-");
  }
  if (isBinary(answer)) parts.push(`> ${shellWord(operationId)}`);
  return command(parts);
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
function isNode(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function bodyField(key, value) {
  return typeof value === "string"
    ? shellWord(`${key}==${value}`)
    : `${shellWord(`${key}:=`)}${shellWord(JSON.stringify(value))}`;
}
