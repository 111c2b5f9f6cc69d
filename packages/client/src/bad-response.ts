import type { CallContext } from "./call-context.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";

/** Returns the error for a response that does not match the API description. */
export function badResponse(fault: string, context: CallContext, response: Response): OnezoneCallError {
  return new OnezoneCallError("response", `the response (status ${response.status}) ${fault}`, context, {
    response,
  });
}
