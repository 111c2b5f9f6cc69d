/** @import { Call } from "./call.js" */
import { isBinary } from "./call.js";
import { literal } from "./literal.js";

/**
 * A call with `@onezone/client`, of the server `HOST`, with the token `TOKEN` of the environment.
 *
 * @param {Call} call
 */
export function typeScriptSample({ method, path, parameters, body, isPublic, answer, documentsErrors }) {
  const client = isPublic
    ? "{ host: process.env.HOST! }"
    : "{ host: process.env.HOST!, token: process.env.TOKEN! }";
  /** @type {Record<string, Record<string, unknown>>} */
  const params = {};
  for (const { name, place, value } of parameters) params[place] = { ...params[place], [name]: value };
  const init = [
    ...(parameters.length > 0 ? [`  params: ${literal(params, "  ")},\n`] : []),
    ...(body ? [`  body: ${literal(body.value, "  ")},\n`] : []),
    ...(isBinary(answer) ? ['  parseAs: "blob",\n'] : []),
  ].join("");
  const results = [...(answer ? ["data"] : []), documentsErrors ? "error" : "response"];
  return [
    'import { createOnezoneClient } from "@onezone/client";\n\n',
    `const onezone = createOnezoneClient(${client});\n`,
    `const { ${results.join(", ")} } = await onezone.${method.toUpperCase()}(${JSON.stringify(path)}`,
    init === "" ? ");\n" : `, {\n${init}});\n`,
    documentsErrors
      ? "if (error) throw new Error(error.error.description);\n"
      : "if (!response.ok) throw new Error(response.statusText);\n",
    answer ? "console.log(data);\n" : "",
  ].join("");
}
