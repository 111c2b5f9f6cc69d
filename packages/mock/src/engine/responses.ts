import type { Operation } from "@onezone/model";
import type { OnezoneError } from "../errors/onezone-error.ts";
import type { MockResponse } from "../message.ts";
import type { Outcome } from "./behaviour.ts";
import { responsePointer } from "./description.ts";

/** Answers in the server's manners: which headers they have, and which have none. */

/** Every answer of an operation can be read by pages of any origin. */
const ANY_ORIGIN = { "access-control-allow-origin": "*" };

/** What the server sends with every answer of an operation, body or not. */
const OPERATION_HEADERS = { ...ANY_ORIGIN, "content-type": "application/json" };

/** An answer of the HTTP layer: no body and no content type. */
export function transportResponse(
  status: number,
  why: string,
  operation?: Pick<Operation, "id" | "pointer">,
  headers: Readonly<Record<string, string>> = ANY_ORIGIN,
): MockResponse {
  return {
    status,
    headers: { ...headers },
    why,
    ...(operation && { operationId: operation.id, pointer: operation.pointer }),
  };
}

/** An answer from outside of the API: pages of other origins cannot read it. */
export function outsideResponse(
  status: number,
  why: string,
  headers: Readonly<Record<string, string>> = {},
): MockResponse {
  return transportResponse(status, why, undefined, headers);
}

/** What came of an operation. */
export function outcomeResponse(
  { status, json, bytes, contentType, location, why }: Outcome,
  operation: Operation,
  domain: string,
  basePath: string,
): MockResponse {
  return {
    status,
    headers: {
      ...OPERATION_HEADERS,
      ...(contentType && { "content-type": contentType }),
      ...(location && { location: `https://${domain}${basePath}${location}` }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(bytes && { body: bytes }),
    why,
    pointer: responsePointer(operation, status),
    operationId: operation.id,
  };
}

/** An error of an operation. One of the credential, found before all else, has no content type. */
export function errorResponse(
  { status, body, why, badCredential, rootId }: OnezoneError,
  operation: Operation,
): MockResponse {
  return {
    status,
    headers: badCredential ? { ...ANY_ORIGIN } : { ...OPERATION_HEADERS },
    body: JSON.stringify({ error: body }),
    why,
    pointer: responsePointer(operation, status, rootId, body.id),
    operationId: operation.id,
    errorId: rootId,
  };
}
