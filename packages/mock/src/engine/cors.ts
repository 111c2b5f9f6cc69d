import type { MockRequest, MockResponse, ResponseHeaders } from "../mock-request.ts";
import { KNOWN_METHODS } from "./header-checks.ts";
import { transportResponse } from "./responses.ts";

/**
 * Returns the headers of a response and the headers of CORS (https://fetch.spec.whatwg.org/#http-cors-protocol).
 *
 * @param allowsAnyOrigin whether the server itself allows pages of any origin to read the response
 * @param strict whether to send only the headers that the server sends. If false, every page can read the response and all its
 *   headers. They are listed by name, because browsers do not accept `*` for requests with credentials.
 */
export function withCors(
  headers: ResponseHeaders,
  allowsAnyOrigin: boolean,
  { headers: { origin } }: MockRequest,
  strict: boolean,
): ResponseHeaders {
  if (origin === undefined || strict)
    return allowsAnyOrigin ? { ...headers, "access-control-allow-origin": "*" } : headers;
  const names = Object.keys(headers).filter((name) => !name.startsWith("access-control-"));
  return {
    ...headers,
    "access-control-expose-headers": names.join(", "),
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    vary: "origin",
  };
}

/** Returns whether a request is a pre-flight of a browser. */
export function isPreflight({ method, headers }: MockRequest): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Returns a response that allows every request, so that the page can read the error of its actual request. */
export function preflight({ headers }: MockRequest): MockResponse {
  return transportResponse(204, "a pre-flight of a browser; the server itself would fail", {
    headers: {
      "access-control-allow-methods": [...KNOWN_METHODS].join(", "),
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
      "access-control-max-age": "600",
    },
  });
}
