import { BODY_LIMIT } from "./bodies.ts";
import { bodyBytes, type FuzzRequest, isHttp } from "./request.ts";
import type { Outcome } from "./send.ts";
import type { FuzzSpec } from "./spec.ts";

/**
 * What is wrong with how a request ended, in words; undefined where it is as it must be.
 *
 * @param isStrict whether the mock fails where Onezone does
 */
export function judge(
  request: FuzzRequest,
  outcome: Outcome,
  spec: FuzzSpec,
  isStrict: boolean,
): string | undefined {
  if (outcome.kind === "hang") return "There is no answer.";
  if (outcome.kind === "refused") return `The connection is refused: ${outcome.reason}.`;
  if (outcome.kind === "cut by client") return undefined;
  if (outcome.kind === "cut by server") {
    return asksFor(request, "x-mock-fault", "cut") || !isHttp(request) || isTooLarge(request)
      ? undefined
      : "The connection is cut without an answer.";
  }

  const { answer } = outcome;
  const { status, body, headers, malformed } = answer;
  if (malformed && !asksFor(request, "x-mock-fault", "cut")) return `The answer is malformed: ${malformed}.`;
  if (status >= 500 && !mayFail(request, isStrict)) return `The mock fails: it answers ${status}.`;
  if (malformed || !request.target.includes(spec.base)) return undefined;

  const pointer = headers.get("x-mock-pointer");
  const response = pointer === undefined ? undefined : spec.response(pointer, status);
  if (body.length === 0) {
    const wantsBody = status < 300 && request.method !== "HEAD" && response?.checkBody;
    return wantsBody ? `The answer ${status} is empty, but the spec documents a body.` : undefined;
  }
  if (!response) {
    return status === 400 && directs(request)
      ? undefined
      : `The spec does not document ${status} (${pointer ?? "no pointer"}).`;
  }
  if (!response.checkBody) return `The answer ${status} has a body, but the spec documents none.`;
  const fault = response.checkBody(body);
  return fault && `The body of the answer ${status} is not as the spec says: ${fault}.`;
}

/** Whether the request tells the mock how to answer, which it may do wrongly. */
function directs({ headers }: FuzzRequest): boolean {
  return headers.some(([name]) => name === "prefer" || name.startsWith("x-mock-"));
}

/** Whether a status from 500 on is what was asked for, or what Onezone does. */
function mayFail(request: FuzzRequest, isStrict: boolean): boolean {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", ...(isStrict ? [] : ["HEAD", "OPTIONS"])];
  return (
    asksFor(request, "x-mock-fault", "50") ||
    asksFor(request, "prefer", "code=5") ||
    isTooLarge(request) ||
    !methods.includes(request.method)
  );
}

function isTooLarge({ body }: FuzzRequest): boolean {
  return bodyBytes(body).length > BODY_LIMIT;
}

function asksFor({ headers }: FuzzRequest, name: string, part: string): boolean {
  return headers.some(([each, value]) => each === name && value.includes(part));
}
