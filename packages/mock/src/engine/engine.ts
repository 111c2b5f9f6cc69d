import type { Operation } from "@onezone/model";
import { anonymous, authenticate, type Caller } from "../access/authenticate.ts";
import { errors } from "../errors/errors.ts";
import { isErrorBody, OnezoneError, rootId } from "../errors/onezone-error.ts";
import { type ResponseExample, responseExample } from "../examples/documented-response.ts";
import { type Preference, readPrefer } from "../examples/prefer.ts";
import type { Json } from "../json.ts";
import type { MockRequest, MockResponse } from "../message.ts";
import type { Store } from "../world/store.ts";
import type { Action } from "./action.ts";
import { type Description, produces } from "./description.ts";
import { refuseAccept, refuseCondition, refuseContentType } from "./negotiation.ts";
import { MAX_TARGET_LENGTH, pathSegments } from "./path-segments.ts";
import { objectBody, parseBody } from "./read-body.ts";
import { errorResponse, outcomeResponse, outsideResponse, transportResponse } from "./responses.ts";

/** Bytes of a header line, and of a body, that the server takes. */
export const MAX_HEADER_LINE = 4096;
/** Bytes of a body that the server takes. */
export const MAX_BODY = 8_000_000;

/** What the engine answers from. */
export interface EngineOptions {
  readonly description: Description;
  /** The operations that have behaviour. The responses of the others are examples. */
  readonly actions: ReadonlyMap<Operation, Action>;
  /** Whether pre-flight and HEAD fail as they do on the server. */
  readonly strict: boolean;
}

/** A request whose operation has been found. */
export interface RoutedRequest {
  readonly request: MockRequest;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What becomes of a request: an answer, or an operation that is to be called. */
export type Routed = MockResponse | RoutedRequest;

/** Whether the request has its answer already. */
export function isResponse(routed: Routed): routed is MockResponse {
  return "status" in routed;
}

/** Finds the operation of a request: what the server checks before it looks at a credential. */
export function route({ description, strict }: EngineOptions, request: MockRequest): Routed {
  const { target, method } = request;
  if (!strict && isPreflight(request)) return preflight(request);
  if (target.length > MAX_TARGET_LENGTH) return outsideResponse(414, "the path is too long");
  for (const [name, value = ""] of Object.entries(request.headers)) {
    if (name.length + value.length > MAX_HEADER_LINE)
      return outsideResponse(431, `the header ${name} is too long`);
  }
  const segments = pathSegments(target, description.model.basePath);
  if (segments === "bad") return outsideResponse(400, "the percent-encoding of the path is broken");
  const found = segments && description.router.find(segments);
  if (found === undefined) return unknownPath(method);

  const { byMethod, allow } = found.value;
  const effective = method === "HEAD" && !strict ? "GET" : method;
  const operation = byMethod.get(effective);
  if (operation) return { request, operation, parameters: found.parameters };
  return methodNotAllowed(method, allow, strict, request);
}

function unknownPath(method: string): MockResponse {
  const why = "no operation has this path";
  if (method === "GET" || method === "HEAD") return outsideResponse(404, why);
  return outsideResponse(method === "OPTIONS" ? 200 : 405, why, { allow: "HEAD, GET, OPTIONS" });
}

function methodNotAllowed(
  method: string,
  allow: string,
  strict: boolean,
  request: MockRequest,
): MockResponse {
  if (method === "OPTIONS" && !strict) return preflight(request);
  if (!KNOWN_METHODS.has(method) || (strict && (method === "OPTIONS" || method === "HEAD"))) {
    return outsideResponse(500, `the server fails on the method ${method.slice(0, 20)}`);
  }
  return transportResponse(405, `the path has no ${method}`, undefined, {
    "access-control-allow-origin": "*",
    allow,
  });
}

/** A browser asks whether a page may send a request (https://fetch.spec.whatwg.org/#cors-preflight-request). */
function isPreflight({ method, headers }: MockRequest): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Allows everything, so that the page can read what becomes of the request, also where no operation has the path or method. */
function preflight({ headers }: MockRequest): MockResponse {
  return transportResponse(204, "the pre-flight of a browser; the server itself fails on it", undefined, {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": [...KNOWN_METHODS].join(", "),
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "600",
  });
}

const KNOWN_METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Answers a request whose operation has been found.
 *
 * @param world absent where the mock has no memory: then all is answered from examples, and any credential will do
 */
export function answerOperation(
  options: EngineOptions,
  routed: RoutedRequest,
  world: Store | undefined,
): MockResponse {
  const { request, operation } = routed;
  const preference = readPrefer(request.headers.prefer);
  if (preference) return preferred(options, routed, preference, world);
  let caller: Caller | undefined;
  let answer: MockResponse;
  try {
    caller = world ? authenticate(world, request.headers, request.ip) : anonymous;
    answer = answerCaller(options, routed, world, caller);
  } catch (error) {
    if (!(error instanceof OnezoneError)) throw error;
    answer = errorResponse(error, operation);
  }
  if (world === undefined || caller === undefined) return answer;
  const name = caller.subject ? world.nameOf(caller.subject) : "anonymous";
  return { ...answer, caller: name };
}

/** The documented answer with this status, if there is one: what a fault that was asked for looks like. */
export function answerStatus(
  options: EngineOptions,
  { request, operation }: RoutedRequest,
  status: number,
  why: string,
  world: Store | undefined,
): MockResponse {
  const documented = responseExample(
    operation,
    { code: String(status) },
    ...placeOf(options, request, world),
  );
  if (documented === undefined) return transportResponse(status, why, operation);
  return documentedResponse(documented, operation, why);
}

function preferred(
  options: EngineOptions,
  { request, operation }: RoutedRequest,
  preference: Preference,
  world: Store | undefined,
): MockResponse {
  const { code, example } = preference;
  const documented = responseExample(operation, preference, ...placeOf(options, request, world));
  const wanted = [code && `code=${code}`, example && `example=${example}`].filter(Boolean).join(", ");
  if (!documented) {
    const hint = `the operation documents no answer with ${wanted}; there are ${listExamples(operation, code)}`;
    return errorResponse(errors.badDataWithHint("prefer", hint), operation);
  }
  return documentedResponse(documented, operation, `the request prefers ${wanted}`);
}

/** The base URL, as the server itself would state it, and the path of the request below it. */
function placeOf(
  { description: { model } }: EngineOptions,
  { target, headers }: MockRequest,
  world: Store | undefined,
): [baseUrl: string, path: string] {
  const [path = ""] = target.slice(model.basePath.length).split("?", 1);
  return [`https://${world?.domain ?? headers.host ?? "localhost"}${model.basePath}`, path];
}

/** Lists the documented examples: of the status, if the operation documents it, else of every status. */
function listExamples(operation: Operation, code: string | undefined): string {
  const ofCode = code === undefined ? undefined : operation.response(Number(code));
  return (ofCode ? [ofCode] : operation.responses)
    .filter(({ status }) => !status.startsWith("1"))
    .map(({ status, content }) => {
      const code = status === "default" ? "any other code from 200 to 599" : `code=${status}`;
      const names = content?.examples.map(({ name }) => name) ?? [];
      return names.length === 0 ? code : `${code} with example=${names.join("|")}`;
    })
    .join(", ");
}

function answerCaller(
  options: EngineOptions,
  routed: RoutedRequest,
  world: Store | undefined,
  caller: Caller,
): MockResponse {
  const { request, operation, parameters } = routed;
  const { headers } = request;
  const action = options.actions.get(operation);
  const refusal =
    refuseAccept(headers.accept, produces(operation)) ??
    refuseCondition(operation.method, headers) ??
    (hasBody(request, operation) ? refuseContentType(headers["content-type"]) : undefined);
  if (refusal) return transportResponse(refusal.status, refusal.why, operation, refusal.headers);
  if (request.bodyTooLarge && readsBody(operation)) {
    return { ...transportResponse(500, "the body is too large", operation), headers: { ...TOO_LARGE } };
  }
  const body = parseBody(readsBody(operation) ? request.body : undefined);
  if (action === undefined || world === undefined) {
    return answerByExample(options, routed, world, caller, body);
  }
  const outcome = action({ world, caller, path: parameters, ip: request.ip, body });
  return outcomeResponse(outcome, operation, world.domain, options.description.model.basePath);
}

const TOO_LARGE = { "access-control-allow-origin": "*", "content-type": "application/json" };

function answerByExample(
  options: EngineOptions,
  { request, operation }: RoutedRequest,
  world: Store | undefined,
  caller: Caller,
  body: Json,
): MockResponse {
  const isKnown = world ? caller.subject !== undefined : CREDENTIALS.some((name) => request.headers[name]);
  if (!operation.isPublic && !isKnown) return errorResponse(errors.unauthorized(), operation);
  if (readsBody(operation)) {
    const fault = options.description.bodyFault(operation, objectBody(body));
    if (fault) return errorResponse(fault, operation);
  }
  const documented = responseExample(operation, {}, ...placeOf(options, request, world));
  if (documented === undefined)
    return transportResponse(500, "the operation documents no success", operation);
  const why = world
    ? "the operation has no behaviour: its first documented success"
    : "the first documented success";
  return documentedResponse(documented, operation, why);
}

const CREDENTIALS = ["x-auth-token", "authorization", "macaroon"];

function documentedResponse(
  { status, headers, body, value, pointer }: ResponseExample,
  { id }: Operation,
  why: string,
): MockResponse {
  const errorId = errorIdOf(value);
  return {
    status,
    headers: { "access-control-allow-origin": "*", ...headers },
    ...(body !== undefined && { body }),
    why,
    pointer,
    operationId: id,
    ...(errorId !== undefined && { errorId }),
  };
}

function errorIdOf(body: unknown): string | undefined {
  const { error } = typeof body === "object" && body !== null && "error" in body ? body : {};
  return isErrorBody(error) ? rootId(error) : undefined;
}

function readsBody({ method }: Operation): boolean {
  return method !== "GET" && method !== "DELETE" && method !== "HEAD";
}

function hasBody({ body }: MockRequest, operation: Operation): boolean {
  return body !== undefined && body.length > 0 && readsBody(operation);
}
