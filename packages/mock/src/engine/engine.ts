import type { Operation } from "@onezone/model";
import { anonymous, authenticate, type Caller } from "../access/authenticate.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { Json } from "../json.ts";
import type { MockRequest, MockResponse } from "../mock-request.ts";
import type { Store } from "../world/store.ts";
import { type Action, byExample } from "./check-and-execute.ts";
import { exampleResponse } from "./example-response.ts";
import { type Refusal, refuseAccept, refuseCondition, refuseContentType } from "./header-checks.ts";
import { objectBody, parseBody } from "./parse-body.ts";
import { preferredResponse, readPrefer } from "./preferred-response.ts";
import { type Description, produces } from "./prepared-description.ts";
import { errorResponse, outcomeResponse, refusal } from "./responses.ts";
import type { RoutedRequest } from "./route.ts";

/** The sources of responses. */
export interface EngineOptions {
  readonly description: Description;
  /** The actions of operations that have a resource line. */
  readonly actions: ReadonlyMap<Operation, Action>;
}

/**
 * Returns the response of an operation.
 *
 * @param world undefined if the mock is stateless. Responses are then examples, and any credentials are accepted
 */
export function operationResponse(
  options: EngineOptions,
  routed: RoutedRequest,
  world: Store | undefined,
): MockResponse {
  const { request, operation } = routed;
  const preference = readPrefer(request.headers.prefer);
  if (preference) return preferredResponse(options.description.model.basePath, routed, preference, world);
  let caller: Caller | undefined;
  let response: MockResponse;
  try {
    caller = world ? authenticate(world, request.headers, request.ip) : anonymous;
    response = responseTo(options, routed, world, caller);
  } catch (error) {
    if (!(error instanceof OnezoneError)) throw error;
    response = errorResponse(error, operation, caller !== undefined);
  }
  if (world === undefined || caller === undefined) return response;
  const name = caller.subject ? world.nameOf(caller.subject) : "anonymous";
  return { ...response, caller: name };
}

function responseTo(
  options: EngineOptions,
  routed: RoutedRequest,
  world: Store | undefined,
  caller: Caller,
): MockResponse {
  const { request, operation, parameters } = routed;
  const { headers } = request;
  const refused =
    refuseAccept(headers.accept, produces(operation)) ??
    refuseCondition(operation.method, headers) ??
    (hasBody(request, operation) ? refuseContentType(headers["content-type"]) : undefined) ??
    (request.bodyTooLarge && readsBody(operation) ? TOO_LARGE : undefined);
  if (refused) return refusal(refused, operation);
  const body = parseBody(readsBody(operation) ? request.body : undefined);
  if (world === undefined) {
    return responseFromExample(options, routed, world, caller, body, "the first documented success");
  }
  const action = options.actions.get(operation);
  const outcome =
    action?.run({ world, caller, path: parameters, query: queryOf(request.target), ip: request.ip, body }) ??
    byExample("access is not checked, because the operation has no resource line");
  if (typeof outcome === "string") return responseFromExample(options, routed, world, caller, body, outcome);
  return outcomeResponse(outcome, operation, world.domain, options.description.model.basePath);
}

function queryOf(target: string): string {
  const start = target.indexOf("?");
  return start < 0 ? "" : target.slice(start);
}

const TOO_LARGE: Refusal = { status: 500, why: "the body is too large", hasContentType: true };

function responseFromExample(
  options: EngineOptions,
  routed: RoutedRequest,
  world: Store | undefined,
  caller: Caller,
  body: Json,
  why: string,
): MockResponse {
  const { request, operation } = routed;
  const isKnown = world ? caller.subject !== undefined : CREDENTIALS.some((name) => request.headers[name]);
  if (!operation.isPublic && !isKnown) return errorResponse(new OnezoneError("unauthorized", {}), operation);
  if (readsBody(operation)) {
    const fault = options.description.bodyFault(operation, objectBody(body));
    if (fault) return errorResponse(fault, operation);
  }
  return (
    exampleResponse(options.description.model.basePath, routed, {}, world, why) ??
    refusal({ status: 500, why: "the operation documents no successful response" }, operation)
  );
}

const CREDENTIALS = ["x-auth-token", "authorization", "macaroon"];

function readsBody({ method }: Operation): boolean {
  return method !== "GET" && method !== "DELETE" && method !== "HEAD";
}

function hasBody({ body }: MockRequest, operation: Operation): boolean {
  return body !== undefined && body.length > 0 && readsBody(operation);
}
