import { makeAttempt, type Received, type Transport } from "./attempt.ts";
import type { CallContext } from "./call-context.ts";
import { toCallError } from "./failure.ts";
import { type Log, logAttempt } from "./log.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import { waitBeforeRetry } from "./retry.ts";
import type { RetryOptions } from "./send-options.ts";
import { sleep } from "./sleep.ts";

/** How a client sends. */
export interface Sender extends Transport {
  readonly retry: RetryOptions | false | undefined;
  readonly log: Log | undefined;
}

/**
 * Sends a request: with the credential, within the time, following redirects, and again if that is safe.
 *
 * @throws {OnezoneCallError} if there is no response
 */
export async function send(
  request: PreparedRequest,
  context: CallContext,
  sender: Sender,
): Promise<Received> {
  const begin = performance.now();
  for (let attempt = 1; ; attempt++) {
    const attemptBegin = performance.now();
    const outcome = await makeAttempt(request, context, sender);
    const now = performance.now();
    logAttempt(sender.log, context, request.url, attempt, outcome, now - attemptBegin);
    const wait = waitBeforeRetry(outcome, context.method, attempt, now - begin, sender.retry);
    if (wait === undefined) {
      if (outcome.error) throw outcome.error;
      return outcome;
    }
    await sleep(wait, request.signal).catch((reason) => {
      throw toCallError(reason, context, "aborted");
    });
  }
}
