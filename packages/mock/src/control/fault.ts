import type { MockAnswer } from "../engine/message.ts";
import { explain } from "../engine/response-headers.ts";

/** Returns a response of the mock's own routes that says what is wrong with a request. */
export function fault(status: number, message: string): MockAnswer {
  const answer = json(status, { message }, message);
  explain(answer);
  return answer;
}

/** Returns a JSON response of the mock's own routes. */
export function json(status: number, value: unknown, why = "it is the mock's own"): MockAnswer {
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
