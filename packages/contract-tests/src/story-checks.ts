import type { ErrorObject } from "ajv";
import jsonpointer from "jsonpointer";
import type { Exchange } from "./exchanges.ts";
import { ANY } from "./placeholders.ts";
import type { Body, OperationBodies } from "./spec-bodies.ts";
import { looser } from "./unforeseen-refusals.ts";
import { withoutOrigin } from "./without-origin.ts";

/** Answers of the HTTP layer, which come before any operation is reached: the spec need not document them. */
const TRANSPORT_STATUSES = [405, 406, 412, 415, 431];

/** What is wrong with the spec if this exchange took place: one line for each fault, none if it allows the exchange. */
export function exchangeProblems(bodies: OperationBodies, exchange: Exchange): string[] {
  return [
    ...requestProblems(bodies, exchange),
    ...answerProblems(bodies, exchange),
    ...missingErrors(bodies, exchange),
    ...locationProblems(bodies, exchange),
    ...refusalProblems(bodies, exchange),
  ].map((problem) => `${exchange.place}: ${problem}`);
}

/** Where the spec is stricter than the server: it refuses a request body that the server took. */
export function requestProblems({ request }: OperationBodies, exchange: Exchange): string[] {
  if (!succeeded(exchange) || request === undefined) return [];
  if ("requestBody" in exchange) return bodyProblems("the request body", request, exchange.requestBody);
  return request.required ? ["the server needs no request body, but the spec requires one"] : [];
}

/** Where the spec promises another answer: another body, or none for this status. */
export function answerProblems({ responses }: OperationBodies, exchange: Exchange): string[] {
  const { status, responseBody, stubbed } = exchange;
  const empty = responseBody === null;
  if (TRANSPORT_STATUSES.includes(status)) return [];
  if (!responses.has(status)) return empty && !succeeded(exchange) ? [] : [`the spec documents no ${status}`];

  const body = responses.get(status);
  if (body === undefined) return empty ? [] : ["the answer has a body, but the spec documents none"];
  // The HTTP layer answers with some statuses of the API too, but without a body.
  if (empty) return status >= 400 ? [] : ["the answer is empty, but the spec documents a body"];
  return stubbed ? [] : bodyProblems("the answer", body, responseBody);
}

/**
 * The ids in an error answer that no named example of the documented answer shows: of the error itself an example is
 * needed; a cause may stand in any of them.
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

/** Where the example of a `Location` leads to another kind of resource than the recorded one. */
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

/** Errors of the server about the value of a field, which a schema can foresee. */
const VALUE_ERROR = /^(badValue|badData|missingRequiredValue|missingAtLeastOneValue)/;

/** Where the spec is looser than the server, and no reason is known. */
export function refusalProblems(bodies: OperationBodies, exchange: Exchange): string[] {
  return unforeseenRefusals(bodies, exchange)
    .filter((refusal) => !looser.some(({ refusals }) => refusals.test(refusal)))
    .map((refusal) => `the server refused what the schema accepts: ${refusal}`);
}

/** The refusal of a request for a field's value, as `operationId errorId key`, if the schema accepts the request. */
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

/** The id of an error and, through `details`, of its causes. Not everything with an id is an error: errors are described. */
function errorIds(error: unknown): string[] {
  const { id, description, details } = asObject(error);
  if (typeof id !== "string" || typeof description !== "string") return [];
  return [id, ...Object.values(asObject(details)).flatMap(errorIds)];
}

function bodyProblems(what: string, body: Body, value: unknown): string[] {
  return certainErrors(body.errors(value), value).map(
    ({ instancePath, message, params }) =>
      `${what} breaks the schema: ${instancePath || "the whole"} ${message} ${JSON.stringify(params)}`,
  );
}

/** Keywords that choose between schemas: which of them holds is not certain where the value is not known in full. */
const CHOICES = ["oneOf", "anyOf", "not", "if", "contains"];

/** The errors that do not come from an `{{any}}`, of which nothing is known but that it is there. */
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
