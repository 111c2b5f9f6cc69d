import { explanation } from "../engine/responses.ts";
import type { MockResponse, ResponseHeaders } from "../mock-request.ts";

/** Returns an error response of a control route. */
export function controlError(status: number, message: string, headers: ResponseHeaders = {}): MockResponse {
  const response = json(status, { message }, message);
  return { ...response, headers: { ...response.headers, ...headers, ...explanation(response) } };
}

/** Returns a JSON response of a control route. */
export function json(status: number, value: unknown, why = "a control route"): MockResponse {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(value), why };
}

const JSON_HEADERS: ResponseHeaders = {
  "content-type": "application/json",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
};
