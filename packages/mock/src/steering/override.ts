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
  /** Headers by lower-case name. */
  readonly headers: Headers;
  /** The parsed JSON body, not validated; an empty object if there is no body. */
  readonly body: BodyOf<NonNullable<operations[Id]["requestBody"]>>;
}

type BodyOf<Body> = Body extends { content: { "application/json": infer Json } } ? Json : unknown;

/** A response to send instead of the mock's, or a function that returns one. If it returns undefined, the mock responds. */
export type Override<Id extends OperationId = OperationId> =
  | OverrideResponse<Id>
  | ((call: OverrideCall<Id>) => OverrideResponse<Id> | undefined);

/** Overrides by operationId. */
export type Overrides = { readonly [Id in OperationId]?: Override<Id> };

/** An override of any operation. The type `Overrides` checks its responses. */
export interface AnyOverride {
  respond(call: object): PlainResponse | undefined;
}

interface PlainResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/**
 * Returns the response of an override; undefined if the mock must respond, for example if the body is not JSON.
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
