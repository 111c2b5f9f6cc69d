import { asObject } from "./as-object.ts";
import { type CallContext, callName } from "./call-context.ts";
import { defineError } from "./define-error.ts";

/** The reason why a call failed without an error of Onezone. */
export type OnezoneCallErrorKind =
  /** An argument or option is invalid, for example a path parameter; nothing was sent. */
  | "argument"
  /** The function that returns the token failed; nothing was sent. */
  | "credential"
  /** There was no connection, or it was lost. */
  | "network"
  /** The server took longer than `timeout`. */
  | "timeout"
  /** The caller's signal ended the call. */
  | "aborted"
  /** The server redirected to a URL that the client must not follow. */
  | "redirect"
  /** The server refused the request with an empty body; `status` is the reason. Onezone's HTTP layer does so. */
  | "status"
  /** The response does not match the API description: for example a proxy's page, or a missing body or `Location`. */
  | "response";

/** The error of a call without a response that matches the API description. `cause` is the original error, if any. */
export class OnezoneCallError extends Error {
  declare readonly name: "OnezoneCallError";
  declare readonly kind: OnezoneCallErrorKind;
  /** Undefined for calls by path. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** The HTTP status; undefined if there was no response. */
  declare readonly status: number | undefined;
  /** The response, whose body has been read; undefined if there was none. Printing the error does not show it. */
  declare readonly response: Response | undefined;

  constructor(
    kind: OnezoneCallErrorKind,
    message: string,
    context: CallContext,
    options: { cause?: unknown; response?: Response } = {},
  ) {
    super(`${callName(context)}: ${message}`, options);
    defineError(this, { name: "OnezoneCallError", kind }, context, options.response);
  }
}

/**
 * Returns whether `error` is an `OnezoneCallError` and, if `kind` is given, of this kind. Recognises errors of another copy of
 * this package.
 */
export function isOnezoneCallError(error: unknown, kind?: OnezoneCallErrorKind): error is OnezoneCallError {
  const { name, kind: actual } = asObject(error);
  return name === "OnezoneCallError" && (kind === undefined || actual === kind);
}

/** Returns the error for a response that does not match the API description. */
export function badResponse(fault: string, context: CallContext, response: Response): OnezoneCallError {
  return new OnezoneCallError("response", `the response (status ${response.status}) ${fault}`, context, {
    response,
  });
}
