import { entityTypes } from "./entity-types.js";

const operations = ["create", "get", "update", "delete"];
const scopes = ["private", "protected", "shared", "public"];
const hints = [
  ...["asUser", "asGroup", "asSpace", "asHarvester", "throughUser", "throughGroup", "throughSpace"],
  ...["throughProvider", "throughHandleService", "throughHandle", "throughHarvester", "throughCluster"],
  "throughInventory",
];

/** The id of a resource: no id, the id of the caller, the address of the caller, or a path parameter. */
const ID = String.raw`null|self|clientIp|\{\w+\}`;
const form = new RegExp(String.raw`^(\w+) (\w+)\.(${ID})\.([a-z_]+(?:,(?:${ID}))?):(\w+)$`);

/**
 * Returns the problems of a value of `x-onezone-resource`, which names a server operation and a resource of the server's graph.
 *
 * @param {unknown} value
 * @param {readonly string[]} parameters the path parameters of the operation
 * @returns {string[]}
 */
export function resourceProblems(value, parameters) {
  const [, operation = "", type = "", id = "", aspect = "", scope = ""] = form.exec(String(value)) ?? [];
  if (operation === "") {
    return [
      `x-onezone-resource must have the form "<operation> <type>.<id>.<aspect>:<scope>", such as "get user.{id}.instance:private"; got "${value}".`,
    ];
  }
  return [
    ...oneOf("The operation", operation, operations),
    ...oneOf("The entity type", type, Object.keys(entityTypes)),
    ...oneOf("The scope", scope, scopes),
    ...placeholderProblems("x-onezone-resource", id + aspect, parameters),
  ];
}

/**
 * Returns the problems of a value of `x-onezone-auth-hint`: the role of the caller, or the entity through which it acts.
 *
 * @param {unknown} value
 * @param {readonly string[]} parameters the path parameters of the operation
 * @returns {string[]}
 */
export function authHintProblems(value, parameters) {
  const [, hint = "", id = ""] = /^(\w+) (self|\{\w+\})$/.exec(String(value)) ?? [];
  if (hint === "") {
    return [
      `x-onezone-auth-hint must have the form "<hint> <id>", such as "throughSpace {id}"; got "${value}".`,
    ];
  }
  return [...oneOf("The hint", hint, hints), ...placeholderProblems("x-onezone-auth-hint", id, parameters)];
}

/**
 * Returns the pattern of the api caveat that allows an operation with any ids.
 *
 * @param {string} resource the value of `x-onezone-resource`
 */
export function apiCaveatPattern(resource) {
  const [operation, gri = ""] = resource.split(" ");
  return `ozw/${operation}/${gri.replaceAll(/(?<=[.,])(self|clientIp|\{\w+\})/g, "*")}`;
}

/**
 * @param {string} what
 * @param {string} word
 * @param {readonly string[]} words
 */
function oneOf(what, word, words) {
  return words.includes(word) ? [] : [`${what} must be one of ${words.join(", ")}; got "${word}".`];
}

/**
 * @param {string} extension
 * @param {string} text
 * @param {readonly string[]} parameters
 */
function placeholderProblems(extension, text, parameters) {
  return [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !parameters.includes(name))
    .map((name) => notAParameter(extension, name, parameters));
}

/**
 * Returns the message about an id that is not a path parameter of its operation.
 *
 * @param {string} what
 * @param {string} name
 * @param {readonly string[]} parameters
 */
export function notAParameter(what, name, parameters) {
  const known =
    parameters.length === 0
      ? "it has no path parameters"
      : `its path parameters are ${parameters.join(", ")}`;
  return `${what} refers to "${name}", which is not a path parameter of the operation: ${known}.`;
}
