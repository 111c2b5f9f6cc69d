import { asObject } from "./as-object.ts";
import type { Received } from "./attempt.ts";
import { type CallContext, contexts } from "./call-context.ts";
import { badResponse, OnezoneCallError } from "./onezone-call-error.ts";
import { isErrorObject } from "./onezone-error.ts";
import type { BodyReader } from "./read-response-body.ts";
import type { CallResult } from "./untyped-call-result.ts";

/** The meanings of the empty responses that Onezone's HTTP layer sends. */
const reasons: Readonly<Record<number, string>> = {
  400: "malformed path or Accept header",
  404: "unknown path. Check the host and the base path",
  405: "unknown path or method. Check the host and the base path",
  406: "the Accept header must allow application/json",
  412: "If-Match and If-None-Match are not supported",
  415: "the Content-Type must be application/json, without a charset",
  431: "a header is longer than 4096 bytes, maybe the token",
};

/**
 * Returns the data or the error of a response. Does not rely on the content type: Onezone sometimes omits it, and sends it with
 * empty bodies.
 *
 * @throws {OnezoneCallError} of kind `status` or `response`, if the response has neither
 */
export function interpretResponse(
  { response, body }: Received,
  context: CallContext,
  parseAs: BodyReader | undefined,
): CallResult {
  const { ok, status, statusText, headers } = response;
  if (status === 204) return { data: undefined, response };
  if (parseAs && ok) return { data: body, response };

  const text = String(body).trim();
  const value = parseJson(text);
  const mayBeEmpty = /HEAD|OPTIONS/.test(context.method) || (status === 201 && headers.has("location"));
  if (ok && (value !== undefined || (text === "" && mayBeEmpty))) return { data: value, response };
  if (!ok && isErrorObject(asObject(value).error)) {
    contexts.set(response, context);
    return { error: value, response };
  }
  if (ok || text) {
    const fault = text ? `is not from Onezone: ${JSON.stringify(text.slice(0, 80))}` : "is empty";
    throw badResponse(`${fault}. Check the host and the base path.`, context, response);
  }
  const what = `status ${status} (${statusText || "empty body"}): ${reasons[status] ?? "the server gives no reason"}.`;
  throw new OnezoneCallError("status", what, context, { response });
}

/** Parses a JSON text. Returns undefined if it is invalid. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
