import { explain } from "../engine/response-headers.ts";
import type { MockResponse } from "../message.ts";

/** Returns a response of the mock's own routes that says what is wrong with a request. */
export function fault(status: number, message: string): MockResponse {
  const answer = json(status, { message }, message);
  explain(answer);
  return answer;
}

/** Returns a JSON response of the mock's own routes. */
export function json(status: number, value: unknown, why = "it is the mock's own"): MockResponse {
  return {
    status,
    headers: {
      "content-type": "application/json",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    },
    body: JSON.stringify(value),
    why,
  };
}
