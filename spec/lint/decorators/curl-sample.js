/** @import { Call } from "./call.js" */
import { isBinary } from "./call.js";
import { pathAndQuery } from "./request-url.js";
import { command, shellWord, singleQuoted, wordWithVariables } from "./shell.js";

/**
 * A call with curl, of the server `$HOST`, with the token `$TOKEN`.
 *
 * @param {Call} call
 */
export function curlSample({ method, server, path, parameters, isPublic, body, answer, operationId }) {
  const headers = parameters
    .filter(({ place }) => place === "header")
    .map(({ name, value }) => `-H ${singleQuoted(`${name}: ${value}`)}`);
  const parts = [
    ["curl", ...methodOption(method), ...(isPublic ? [] : ['-H "x-auth-token: $TOKEN"'])].join(" "),
    ...headers,
    ...(body
      ? [
          `-H ${singleQuoted(`content-type: ${body.mediaType}`)} -d ${shellWord(JSON.stringify(body.value, null, indent(body.value)))}`,
        ]
      : []),
    ...(isBinary(answer) ? [`--output ${shellWord(operationId)}`] : []),
    wordWithVariables(server + pathAndQuery(path, parameters)),
  ];
  return command(parts);
}

/** @param {string} method */
function methodOption(method) {
  if (method === "get") return [];
  // With -X HEAD, curl would wait for a body.
  return method === "head" ? ["--head"] : [`-X ${method.toUpperCase()}`];
}

/**
 * A long body is easier to read, and to edit, on several lines.
 *
 * @param {unknown} value
 */
function indent(value) {
  return JSON.stringify(value).length > 60 ? 2 : 0;
}
