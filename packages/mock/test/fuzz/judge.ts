import { BODY_LIMIT } from "./bodies.ts";
import { bodyBytes, type FuzzRequest, isHttp } from "./request.ts";
import type { Outcome } from "./send.ts";
import type { FuzzSpec } from "./spec.ts";

/**
 * Returns the fault in the result of a request, as text; undefined if there is none.
 *
 * @param isStrict whether the mock is in strict mode
 */
export function judge(
  request: FuzzRequest,
  outcome: Outcome,
  spec: FuzzSpec,
  isStrict: boolean,
): string | undefined {
  if (outcome.kind === "hang") return "There is no response.";
  if (outcome.kind === "refused") return `The connection was refused: ${outcome.reason}.`;
  if (outcome.kind === "cut by client") return undefined;
  if (outcome.kind === "cut by server") {
    return asksFor(request, "x-mock-fault", "cut") || !isHttp(request) || isTooLarge(request)
      ? undefined
      : "The connection was closed without a response.";
  }

  const { response } = outcome;
  const { status, body, headers, malformed } = response;
  if (malformed && !asksFor(request, "x-mock-fault", "cut"))
    return `The response is malformed: ${malformed}.`;
  if (status >= 500 && !mayFail(request, isStrict)) return `The mock failed with status ${status}.`;
  if (malformed || !request.target.includes(spec.base)) return undefined;

  const pointer = headers.get("x-mock-pointer");
  const documented = pointer === undefined ? undefined : spec.response(pointer, status);
  if (body.length === 0) {
    const wantsBody = status < 300 && request.method !== "HEAD" && documented?.checkBody;
    return wantsBody ? `The response ${status} is empty, but the spec documents a body.` : undefined;
  }
  if (!documented) {
    return status === 400 && directs(request)
      ? undefined
      : `The spec does not document ${status} (${pointer ?? "no pointer"}).`;
  }
  if (!documented.checkBody) return `The response ${status} has a body, but the spec documents none.`;
  const problem = documented.checkBody(body);
  return problem && `The body of the response ${status} does not match the spec: ${problem}.`;
}

/** Whether the request has a header, valid or not, that selects its response. */
function directs({ headers }: FuzzRequest): boolean {
  return headers.some(([name]) => name === "prefer" || name.startsWith("x-mock-"));
}

/** Whether a status of at least 500 is correct, because the request selects it or because Onezone returns it. */
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
