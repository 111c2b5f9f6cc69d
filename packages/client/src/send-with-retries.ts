import { makeAttempt, type Received, type Transport } from "./attempt.ts";
import type { CallContext } from "./call-context.ts";
import { type Log, logAttempt } from "./log.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import { waitBeforeRetry } from "./retry.ts";
import type { RetryOptions } from "./send-options.ts";
import { sleep } from "./sleep.ts";
import { toCallError } from "./to-call-error.ts";

/** The settings for sending a request. */
export interface Sender extends Transport {
  readonly retry: RetryOptions | false | undefined;
  readonly log: Log | undefined;
}

/**
 * Sends a request with the credential, follows redirects, and repeats the request if that is safe.
 *
 * @throws {OnezoneCallError} if there is no response
 */
export async function sendWithRetries(
  request: PreparedRequest,
  context: CallContext,
  sender: Sender,
): Promise<Received> {
  const begin = performance.now();
  for (let attempt = 1; ; attempt++) {
    const attemptBegin = performance.now();
    const result = await makeAttempt(request, context, sender);
    const now = performance.now();
    logAttempt(sender.log, context, request.url, attempt, result, now - attemptBegin);
    const wait = waitBeforeRetry(result, context.method, attempt, now - begin, sender.retry);
    if (wait === undefined) {
      if (result.error) throw result.error;
      return result;
    }
    await sleep(wait, request.signal).catch((reason) => {
      throw toCallError(reason, context, "aborted");
    });
  }
}
