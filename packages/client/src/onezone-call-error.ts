import { asObject } from "./as-object.ts";
import { type CallContext, callName } from "./call-context.ts";
import { defineError } from "./define-error.ts";

/** Why a call failed without an error of Onezone. */
export type OnezoneCallErrorKind =
  /** An argument cannot be sent, for example a path parameter; nothing was sent. */
  | "argument"
  /** The function that returns the token failed; nothing was sent. */
  | "credential"
  /** There was no connection, or it broke. */
  | "network"
  /** The server took longer than `timeout`. */
  | "timeout"
  /** The caller's signal ended the call. */
  | "aborted"
  /** The server redirected to where the client does not go. */
  | "redirect"
  /** The server refused the request with an empty body, as Onezone does outside its own logic: `status` says why. */
  | "status"
  /** The response is not what Onezone documents: a page of a proxy, or no body or `Location` where there must be one. */
  | "answer";

/** A call that got no response that Onezone documents. `cause` is what was thrown, if anything was. */
export class OnezoneCallError extends Error {
  declare readonly name: "OnezoneCallError";
  declare readonly kind: OnezoneCallErrorKind;
  /** Absent for the verbs, which are called by path. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** HTTP status of the response; undefined if there was none. */
  declare readonly status: number | undefined;
  /** The response, its body read; undefined if there was none. Not shown when the error is printed. */
  declare readonly response: Response | undefined;

  constructor(
    kind: OnezoneCallErrorKind,
    message: string,
    context: CallContext,
    options: { cause?: unknown; response?: Response } = {},
  ) {
    super(`${callName(context)}: ${message}`, "cause" in options ? { cause: options.cause } : undefined);
    defineError(this, { name: "OnezoneCallError", kind }, context, options.response);
  }
}

/**
 * Returns whether `error` is an `OnezoneCallError`, of the given kind if there is one. Recognises errors of another copy
 * of this package.
 */
export function isOnezoneCallError(error: unknown, kind?: OnezoneCallErrorKind): error is OnezoneCallError {
  const { name, kind: actual } = asObject(error);
  return name === "OnezoneCallError" && (kind === undefined || actual === kind);
}
