import type { ErrorObject } from "ajv";
import jsonpointer from "jsonpointer";
import type { Body, OperationBodies } from "./spec-bodies.ts";
import type { Exchange } from "./story-exchanges.ts";
import { ANY } from "./story-placeholders.ts";
import { unpredictableRefusals } from "./unpredictable-refusals.ts";
import { withoutOrigin } from "./without-origin.ts";

/** Statuses that only the HTTP layer sends, before the request reaches an operation. The spec need not document them. */
const TRANSPORT_STATUSES = [405, 406, 412, 415, 431];

/** Returns the reasons why the spec does not allow an exchange, one line each; empty if it allows the exchange. */
export function exchangeProblems(bodies: OperationBodies, exchange: Exchange): string[] {
  return [
    ...requestProblems(bodies, exchange),
    ...responseProblems(bodies, exchange),
    ...missingErrors(bodies, exchange),
    ...locationProblems(bodies, exchange),
    ...refusalProblems(bodies, exchange),
  ].map((problem) => `${exchange.place}: ${problem}`);
}

/** Reports if the spec is stricter than the server: the server accepted a request body that the spec does not allow. */
export function requestProblems({ request }: OperationBodies, exchange: Exchange): string[] {
  if (!succeeded(exchange) || request === undefined) return [];
  if ("requestBody" in exchange) return bodyProblems("the request body", request, exchange.requestBody);
  return request.required ? ["the server needs no request body, but the spec requires one"] : [];
}

/** Returns the differences between a response and the documented response for its status. */
export function responseProblems({ responses }: OperationBodies, exchange: Exchange): string[] {
  const { status, responseBody, stubbed } = exchange;
  const empty = responseBody === null;
  if (TRANSPORT_STATUSES.includes(status)) return [];
  if (!responses.has(status)) return empty && !succeeded(exchange) ? [] : [`the spec documents no ${status}`];

  const body = responses.get(status);
  if (body === undefined) return empty ? [] : ["the response has a body, but the spec documents none"];
  // The HTTP layer also uses some statuses of the API, but without a body.
  if (empty) return status >= 400 ? [] : ["the response is empty, but the spec documents a body"];
  return stubbed ? [] : bodyProblems("the response", body, responseBody);
}

/**
 * Reports the error ids of a response that are not in any named example of the documented response. The error itself must be the
 * error of an example; a cause may be anywhere in an example.
 */
export function missingErrors({ responses }: OperationBodies, exchange: Exchange): string[] {
  const examples = responses.get(exchange.status)?.examples;
  const [id, ...causes] = errorIds(asObject(exchange.responseBody).error);
  if (examples === undefined || id === undefined) return [];

  const shown = Object.values(examples).map((example) => errorIds(asObject(example).error));
  return [
    ...(shown.some(([first]) => first === id)
      ? []
      : [`no example of the ${exchange.status} has the error ${id}`]),
    ...causes
      .filter((cause) => !shown.flat().includes(cause))
      .map((cause) => `no example of the ${exchange.status} has the cause ${cause} of ${id}`),
  ];
}

/** Reports if the example of `Location` is the URL of another kind of resource than the recorded `Location`. */
export function locationProblems({ location: example }: OperationBodies, exchange: Exchange): string[] {
  const { location } = exchange;
  if (location === undefined || !succeeded(exchange)) return [];
  if (example === undefined) return ["the response has a Location, but the spec documents none"];
  const shown = example.split("/");
  const recorded = withoutOrigin(location).split("/");
  const fits =
    shown.length === recorded.length &&
    recorded.every((segment, index) => segment.includes("{{") || segment === shown[index]);
  return fits ? [] : [`the Location is ${recorded.join("/")}, but the example is ${example}`];
}

/** Errors about the value of a field. A schema can predict them. */
const VALUE_ERROR = /^(badValue|badData|missingRequiredValue|missingAtLeastOneValue)/;

/** Reports if the spec is looser than the server and `unpredictableRefusals` gives no reason. */
export function refusalProblems(bodies: OperationBodies, exchange: Exchange): string[] {
  return unforeseenRefusals(bodies, exchange)
    .filter((refusal) => !unpredictableRefusals.some(({ refusals }) => refusals.test(refusal)))
    .map((refusal) => `the server refused a request that the schema accepts: ${refusal}`);
}

/** Returns the errors about the values of fields, as `operationId errorId key`, if the schema accepts the request. */
export function unforeseenRefusals({ request }: OperationBodies, exchange: Exchange): string[] {
  const [id] = errorIds(asObject(exchange.responseBody).error);
  if (exchange.status !== 400 || request === undefined || id === undefined || !VALUE_ERROR.test(id))
    return [];
  if (!("requestBody" in exchange) || request.errors(exchange.requestBody).length > 0) return [];
  const { key } = asObject(asObject(asObject(exchange.responseBody).error).details);
  return [[exchange.operationId, id, key].filter(Boolean).join(" ")];
}

function succeeded({ status }: Exchange): boolean {
  return status >= 200 && status < 300;
}

/** Returns the id of an error and, from `details`, of its causes. Only objects with a description are errors. */
function errorIds(error: unknown): string[] {
  const { id, description, details } = asObject(error);
  if (typeof id !== "string" || typeof description !== "string") return [];
  return [id, ...Object.values(asObject(details)).flatMap(errorIds)];
}

function bodyProblems(what: string, body: Body, value: unknown): string[] {
  return certainErrors(body.errors(value), value).map(
    ({ instancePath, message, params }) =>
      `${what} does not match the schema: ${instancePath || "the body"} ${message} ${JSON.stringify(params)}`,
  );
}

/** Keywords that choose between schemas. If a value is only partly known, it is not certain which schema matches. */
const CHOICES = ["oneOf", "anyOf", "not", "if", "contains"];

/** Returns the errors that do not depend on the unknown value of an `{{any}}`. */
function certainErrors(errors: readonly ErrorObject[], value: unknown): ErrorObject[] {
  const at = ({ instancePath }: ErrorObject) =>
    JSON.stringify(jsonpointer.get(asObject({ value }), `/value${instancePath}`));
  const uncertain = errors
    .filter((error) => CHOICES.includes(error.keyword) && at(error)?.includes(ANY))
    .map(({ instancePath }) => instancePath);
  return errors.filter(
    (error) =>
      at(error) !== JSON.stringify(ANY) &&
      !uncertain.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`)),
  );
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" ? { ...value } : {};
}
