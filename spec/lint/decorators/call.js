import { isPublic } from "../access/words.js";
import { asNode } from "../nodes.js";

/** @import { Node, RuleContext } from "../redocly.d.ts" */

/**
 * An operation with the values that a sample of it sends.
 *
 * @typedef {object} Call
 * @property {string} operationId
 * @property {string} method as OpenAPI spells it: in lower case
 * @property {string} path the path template
 * @property {string} server the URL template that the path follows
 * @property {boolean} isPublic whether it needs no credential
 * @property {readonly Argument[]} parameters
 * @property {Body | undefined} body
 * @property {string | undefined} answer the media type of its first success; undefined where that has no body
 * @property {boolean} documentsErrors whether an error of it is described
 */

/**
 * A parameter with its value.
 *
 * @typedef {object} Argument
 * @property {string} name
 * @property {string} place `path`, `query` or `header`
 * @property {unknown} value
 */

/**
 * A request body, made of an example.
 *
 * @typedef {object} Body
 * @property {string} mediaType
 * @property {unknown} value
 * @property {string | undefined} example the name of the example; undefined if there is only one
 */

/**
 * Whether an answer is such that it should not be shown on a terminal: a picture, say.
 *
 * @param {Call["answer"]} mediaType
 */
export function isBinary(mediaType) {
  return mediaType !== undefined && !/^text\/|[/+](json|xml)$/.test(mediaType);
}

/**
 * Returns the calls of an operation: one for each example of its body, or one if it has none.
 *
 * @param {string} server
 * @param {string} path
 * @param {Node} operation
 * @param {RuleContext} context
 * @returns {Call[]}
 */
export function callsTo(server, path, operation, context) {
  const resolve = resolver(context);
  const responses = Object.entries(asNode(operation.responses)).map(
    /** @returns {[string, Node]} */ ([status, response]) => [status, resolve(response).node],
  );
  const success = responses.find(([status]) => status.startsWith("2"));
  const bodies = bodiesOf(resolve(operation.requestBody));
  return (bodies.length > 0 ? bodies : [undefined]).map((body) => ({
    operationId: String(operation.operationId),
    method: String(context.key),
    path,
    server,
    isPublic: isPublic(operation["x-onezone-access"]),
    parameters: argumentsOf([context.parent.parameters, operation.parameters].flat(), resolve),
    body,
    answer: Object.keys(asNode(success?.[1].content))[0],
    documentsErrors: responses.some(([status]) => /^([45]|default)/.test(status)),
  }));
}

/**
 * The parameters that a call needs. Optional ones stay out of the samples: the least that works shows best how to begin.
 *
 * @param {readonly unknown[]} references an operation's parameters after its path item's, which they override
 * @param {Resolve} resolve
 * @returns {Argument[]}
 */
function argumentsOf(references, resolve) {
  /** @type {Map<string, Argument>} */
  const found = new Map();
  for (const reference of references) {
    const { node: parameter, resolve: resolveWithin } = resolve(reference);
    const place = String(parameter.in);
    const key = `${place} ${parameter.name}`;
    if (parameter.required !== true || !["path", "query", "header"].includes(place)) {
      found.delete(key);
      continue;
    }
    const value = examplesOf(parameter, resolveWithin)[0]?.value ?? String(parameter.name).toUpperCase();
    found.set(key, { name: String(parameter.name), place, value });
  }
  return [...found.values()];
}

/**
 * @param {Resolved} requestBody
 * @returns {Body[]}
 */
function bodiesOf({ node: requestBody, resolve }) {
  const [first] = Object.entries(asNode(requestBody.content));
  if (first === undefined) return [];
  const [mediaType, content] = first;
  const all = examplesOf(asNode(content), resolve);
  return all.map(({ name, value }) => ({ mediaType, value, example: all.length > 1 ? name : undefined }));
}

/**
 * @param {Node} node
 * @param {Resolve} resolve
 * @returns {{ name?: string, value: unknown }[]}
 */
function examplesOf({ example, examples }, resolve) {
  const named = Object.entries(asNode(examples)).map(([name, reference]) => ({
    name,
    value: resolve(reference).node.value,
  }));
  const all = named.length > 0 ? named : [{ value: example }];
  return all.filter(({ value }) => value !== undefined);
}

/**
 * A node behind a reference, or one that is no reference, and how to resolve those that it contains.
 *
 * @typedef {{ readonly node: Node, readonly resolve: Resolve }} Resolved
 * @typedef {(node: unknown) => Resolved} Resolve
 */

/**
 * References are relative to the file that they stand in.
 *
 * @param {RuleContext} context
 * @param {string} [file]
 * @returns {Resolve}
 */
function resolver(context, file) {
  return (reference) => {
    const { node, location } = context.resolve(reference, file);
    const isReference = typeof asNode(reference).$ref === "string";
    return {
      node: asNode(node),
      resolve: resolver(context, isReference ? location?.source.absoluteRef : file),
    };
  };
}
