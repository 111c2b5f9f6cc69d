import type { operations } from "@onezone/types";
import { parseBody } from "../engine/parse-body.ts";
import { transportResponse } from "../engine/responses.ts";
import type { RoutedRequest } from "../engine/route.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { Json } from "../json.ts";
import type { Headers, MockResponse } from "../mock-request.ts";

/** An operationId of the API. */
export type OperationId = keyof operations;

type Responses<Id extends OperationId> = operations[Id]["responses"];

/** A response that an operation documents. */
export type OverrideResponse<Id extends OperationId = OperationId> = {
  [Status in keyof Responses<Id> & number]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
  } & JsonOf<Responses<Id>[Status]>;
}[keyof Responses<Id> & number];

type JsonOf<Response> = Response extends { content: { "application/json": infer Json } }
  ? { readonly json: Json }
  : { readonly json?: never };

/** A request to an operation. */
export interface OverrideCall<Id extends OperationId = OperationId> {
  readonly path: NonNullable<operations[Id]["parameters"]["path"]>;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Headers;
  /** The JSON of the body, which the mock has not checked; an empty object if there is none. */
  readonly body: BodyOf<NonNullable<operations[Id]["requestBody"]>>;
}

type BodyOf<Body> = Body extends { content: { "application/json": infer Json } } ? Json : unknown;

/** What responds instead of the mock: a response, or a function, which returns undefined to let the mock respond. */
export type Override<Id extends OperationId = OperationId> =
  | OverrideResponse<Id>
  | ((call: OverrideCall<Id>) => OverrideResponse<Id> | undefined);

/** Overrides by operationId. */
export type Overrides = { readonly [Id in OperationId]?: Override<Id> };

/** An override without types: which operation it is for was checked when it was set. */
export interface AnyOverride {
  respond(call: object): PlainResponse | undefined;
}

interface PlainResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/**
 * Returns the response of an override; undefined if the mock is to respond, as it does to a body that is not JSON.
 */
export function overriddenResponse(
  override: AnyOverride,
  { request, operation, parameters }: RoutedRequest,
): MockResponse | undefined {
  const body = jsonIn(request.body);
  if (body === undefined) return undefined;
  const { target, headers: sent } = request;
  const query = new URL(target, "http://localhost").searchParams;
  const response = override.respond({ path: parameters, query, headers: sent, body });
  if (response === undefined) return undefined;
  const { status, headers = {}, json } = response;
  return transportResponse(status, "an override of the operation", {
    headers: { "content-type": "application/json", ...headers },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    operationId: operation.id,
    pointer: operation.pointer,
  });
}

function jsonIn(body: Uint8Array | undefined): Json | undefined {
  try {
    return parseBody(body);
  } catch (error) {
    if (error instanceof OnezoneError) return undefined;
    throw error;
  }
}
