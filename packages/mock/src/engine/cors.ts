import type { MockRequest, MockResponse, ResponseHeaders } from "../http-message.ts";
import { KNOWN_METHODS } from "./negotiation.ts";
import { transportResponse } from "./responses.ts";

/**
 * Returns the headers of a response with those of CORS (https://fetch.spec.whatwg.org/#http-cors-protocol).
 *
 * @param allowsAnyOrigin whether the server itself lets pages of any origin read the response
 * @param strict whether to send only what the server sends. Otherwise every page may read the response, and all its headers,
 *   also if it sends credentials: browsers then take no `*`.
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

/** Returns whether a browser asks by the request if a page may send another one. */
export function isPreflight({ method, headers }: MockRequest): boolean {
  return method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
}

/** Returns a response that allows every request, so that the page can read what is wrong with the one that it sends. */
export function preflight({ headers }: MockRequest): MockResponse {
  return transportResponse(204, "the pre-flight of a browser; the server itself fails on it", {
    headers: {
      "access-control-allow-methods": [...KNOWN_METHODS].join(", "),
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
      "access-control-max-age": "600",
    },
  });
}
