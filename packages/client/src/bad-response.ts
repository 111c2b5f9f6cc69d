import type { CallContext } from "./call-context.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";

/** Returns the error for a response that is not what Onezone documents. */
export function badResponse(fault: string, context: CallContext, response: Response): OnezoneCallError {
  return new OnezoneCallError("answer", `the response (status ${response.status}) ${fault}`, context, {
    response,
  });
}
