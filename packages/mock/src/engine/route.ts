import type { Operation } from "@onezone/model";
import type { MockRequest, MockResponse } from "../mock-request.ts";
import { isPreflight, preflight } from "./cors.ts";
import { KNOWN_METHODS } from "./header-checks.ts";
import { pathSegments } from "./path-segments.ts";
import type { Description } from "./prepared-description.ts";
import { MAX_HEADER_LINE, MAX_TARGET_LENGTH } from "./request-limits.ts";
import { outsideResponse, transportResponse } from "./responses.ts";

/** A request whose operation has been found. */
export interface RoutedRequest {
  readonly request: MockRequest;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The response to a request, or the operation that the request is for. */
export type Routed = MockResponse | RoutedRequest;

/** Returns whether the response is known before an operation is executed. */
export function isResponse(routed: Routed): routed is MockResponse {
  return "status" in routed;
}

/** Returns a request for the log. If a path parameter is a secret, the path is replaced with the path template. */
export function withoutSecret(request: MockRequest, routed: Routed): MockRequest {
  if (isResponse(routed)) return request;
  const { path, parameters } = routed.operation;
  const holdsSecret = parameters.some(({ in: place, isSecret }) => place === "path" && isSecret);
  return holdsSecret ? { ...request, target: path } : request;
}

/**
 * Finds the operation of a request. The server does this before it checks credentials.
 *
 * @param strict whether pre-flight and HEAD requests fail as on the server
 */
export function route(description: Description, strict: boolean, request: MockRequest): Routed {
  const { target, method } = request;
  if (!strict && isPreflight(request)) return preflight(request);
  if (target.length > MAX_TARGET_LENGTH) return outsideResponse(414, "the path is too long");
  for (const [name, value = ""] of Object.entries(request.headers)) {
    if (name.length + value.length > MAX_HEADER_LINE)
      return outsideResponse(431, `the header ${name} is too long`);
  }
  const segments = pathSegments(target, description.model.basePath);
  if (segments === "bad") return outsideResponse(400, "the percent-encoding of the path is broken");
  const found = segments && description.routes.find(segments);
  if (found === undefined) return unknownPath(method);

  const byMethod = found.value;
  const effective = method === "HEAD" && !strict ? "GET" : method;
  const operation = byMethod.get(effective);
  if (operation) return { request, operation, parameters: found.parameters };
  return methodNotAllowed(request, [...byMethod.keys()], strict);
}

function unknownPath(method: string): MockResponse {
  const why = "no operation has this path";
  if (method === "GET" || method === "HEAD") return outsideResponse(404, why);
  return outsideResponse(method === "OPTIONS" ? 200 : 405, why, { allow: "HEAD, GET, OPTIONS" });
}

function methodNotAllowed(request: MockRequest, allowed: string[], strict: boolean): MockResponse {
  const { method } = request;
  if (method === "OPTIONS" && !strict) return preflight(request);
  if (!KNOWN_METHODS.has(method) || (strict && (method === "OPTIONS" || method === "HEAD")))
    return outsideResponse(500, `the server fails on the method ${method.slice(0, 20)}`);
  return transportResponse(405, `the path has no operation with the method ${method}`, {
    headers: { allow: allowed.sort().join(", ") },
  });
}
