import { asObject } from "./as-object.ts";
import type { CallContext } from "./call-context.ts";
import { causesOf } from "./cause-chain.ts";
import { isOnezoneCallError, OnezoneCallError } from "./onezone-call-error.ts";
import type { Ended } from "./time-limit.ts";

/** Converts an error thrown during a call to an `OnezoneCallError`. */
export function toCallError(
  error: unknown,
  context: CallContext,
  endedBy?: Ended,
  response?: Response,
): OnezoneCallError {
  if (isOnezoneCallError(error)) return error;
  const options = { cause: error, ...(response && { response }) };
  if (endedBy === "aborted") return new OnezoneCallError("aborted", "aborted.", context, options);
  // A custom `fetch` may have its own timeout. Chromium throws an AbortError while a body is read.
  if (endedBy || /^(Timeout|Abort)Error$/.test(String(asObject(error).name))) {
    return new OnezoneCallError("timeout", "no response in time.", context, options);
  }
  const what = response ? "the response was incomplete" : "no connection, or it was lost";
  return new OnezoneCallError("network", `${what}: ${reasonOf(error)}.`, context, options);
}

/** Returns the message of the innermost cause. The message of fetch itself is only "fetch failed". */
function reasonOf(error: unknown): string {
  const innermost = causesOf(error).at(-1);
  const { message, code } = asObject(innermost);
  return String(message || code || innermost);
}
