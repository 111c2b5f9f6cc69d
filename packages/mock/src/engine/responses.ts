import type { Operation } from "@onezone/model";
import type { OnezoneError } from "../errors/onezone-error.ts";
import { headerText, type MockResponse, type ResponseHeaders } from "../mock-request.ts";
import type { Outcome } from "./behaviour.ts";
import type { Refusal } from "./header-checks.ts";
import { responsePointer } from "./prepared-description.ts";

/** Responses that have exactly the headers that the server sends. */

/** The server sends this content type with every response of an operation, whether it has a body or not. */
const JSON_TYPE: ResponseHeaders = { "content-type": "application/json" };

/** Returns a response of the HTTP layer: without body and content type. */
export function transportResponse(
  status: number,
  why: string,
  parts: Partial<MockResponse> = {},
): MockResponse {
  return { status, headers: {}, allowsAnyOrigin: true, why, ...parts };
}

/** Returns a response from outside the API: the server does not let pages of other origins read it. */
export function outsideResponse(status: number, why: string, headers: ResponseHeaders = {}): MockResponse {
  return { status, headers, why };
}

/** Returns a response of the HTTP layer to a request for an operation. */
export function refusal(
  { status, why, isBeforeHeaders = false, hasContentType = false }: Refusal,
  { id, pointer }: Operation,
): MockResponse {
  return transportResponse(status, why, {
    headers: hasContentType ? JSON_TYPE : {},
    allowsAnyOrigin: !isBeforeHeaders,
    operationId: id,
    pointer,
  });
}

/** Returns the response of an operation that was executed. */
export function outcomeResponse(
  { status, json, bytes, contentType, location, why }: Outcome,
  operation: Operation,
  domain: string,
  basePath: string,
): MockResponse {
  return {
    status,
    headers: {
      ...JSON_TYPE,
      ...(contentType && { "content-type": contentType }),
      ...(location && {
        location: location.startsWith("/") ? `https://${domain}${basePath}${location}` : location,
      }),
    },
    allowsAnyOrigin: true,
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(bytes && { body: bytes }),
    why,
    pointer: responsePointer(operation, status),
    operationId: operation.id,
  };
}

/**
 * Returns the response with an error of an operation.
 *
 * @param hasContentType false if the credentials were refused: the server then sends no content type
 */
export function errorResponse(
  { status, body, why, rootId }: OnezoneError,
  operation: Operation,
  hasContentType: boolean = true,
): MockResponse {
  return {
    status,
    headers: hasContentType ? JSON_TYPE : {},
    allowsAnyOrigin: true,
    body: JSON.stringify({ error: body }),
    why,
    pointer: responsePointer(operation, status, rootId, body.id),
    operationId: operation.id,
    errorId: rootId,
  };
}

/** The maximum length of an explanation. Many clients accept at most 16 KiB of headers. */
const MAX_WHY = 4000;

/** Returns the headers that explain a response: `x-mock-why` and `x-mock-pointer`. */
export function explanation({
  errorId,
  why,
  pointer,
}: Pick<MockResponse, "errorId" | "why" | "pointer">): ResponseHeaders {
  const text = headerText(errorId === undefined ? why : `${errorId}: ${why}`);
  return {
    "x-mock-why": text.length > MAX_WHY ? `${text.slice(0, MAX_WHY)}...` : text,
    ...(pointer !== undefined && { "x-mock-pointer": headerText(pointer) }),
  };
}
