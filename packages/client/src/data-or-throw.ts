import { asObject } from "./as-object.ts";
import type { CallContext } from "./call-context.ts";
import { isErrorObject, OnezoneError } from "./onezone-error.ts";
import type { CallResult } from "./untyped-call-result.ts";

/**
 * Returns the data of a call.
 *
 * @throws {OnezoneError} if Onezone returned an error
 */
export function dataOrThrow({ data, error, response }: CallResult, context: CallContext): unknown {
  const onezoneError = asObject(error).error;
  if (!isErrorObject(onezoneError)) return data;
  throw new OnezoneError(onezoneError, context, response);
}
