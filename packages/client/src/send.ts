import { makeAttempt, type Outgoing, type Transport } from "./attempt.ts";
import { type CallContext, withoutQuery } from "./errors.ts";
import { toCallError } from "./failure.ts";
import { MAX_TIME, type RetryOptions, sleep, waitBeforeRetry } from "./retry.ts";

/** What is set for a client, and can be set for a call. */
export interface SendOptions {
  /**
   * How long an attempt may take, in milliseconds, its response's body included; `Infinity` for no limit. Default: as
   * long as `fetch` itself waits, which is some minutes in most runtimes.
   */
  readonly timeout?: number;
  /** When to try again; `false`: never. */
  readonly retry?: RetryOptions | false;
}

/** What is told of each attempt. Holds no credential, no header and no body. */
export interface LogRecord {
  /** Absent for the verbs, which are called by path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** Which attempt of the call it was: 1 for the first. */
  readonly attempt: number;
  /** HTTP status; absent if there was no response. */
  readonly status?: number;
  /** Why the attempt failed, as the kind of an `OnezoneCallError`. */
  readonly failure?: string;
  /** In milliseconds, until the response was read; of a stream, until it began. */
  readonly duration: number;
}

/** How a client sends. */
export interface Sender extends Transport {
  readonly retry: RetryOptions | false | undefined;
  readonly log: ((record: LogRecord) => void) | undefined;
}

/** A response, and its body as it was read. */
export interface Received {
  readonly response: Response;
  readonly body: unknown;
}

/** Returns what is wrong with the options, in words; undefined if nothing is. */
export function faultOf({ timeout, retry }: SendOptions): string | undefined {
  const { attempts, delay, totalTime } = retry || {};
  if (timeout !== undefined && !(isNumber(timeout, MAX_TIME) && timeout > 0)) {
    return `\`timeout\` must be a number of milliseconds, more than 0 and at most ${MAX_TIME}, or Infinity.`;
  }
  if (attempts !== undefined && !(isNumber(attempts) && attempts >= 1)) {
    return "`retry.attempts` must be a number, 1 or more.";
  }
  const wrong = Object.entries({ delay, totalTime }).find(
    ([, time]) => time !== undefined && !(isNumber(time) && time >= 0),
  );
  return wrong && `\`retry.${wrong[0]}\` must be a number of milliseconds, 0 or more.`;
}

function isNumber(value: unknown, max = Infinity): boolean {
  return value === Infinity || (typeof value === "number" && value <= max);
}

/**
 * Sends a request: with the credential, within the time, following redirects, and again if that is safe.
 *
 * @throws {OnezoneCallError} if there is no response
 */
export async function send(request: Outgoing, context: CallContext, sender: Sender): Promise<Received> {
  const { operationId, method } = context;
  const { signal } = request;
  const retry = sender.retry === false ? { attempts: 1 } : (sender.retry ?? {});
  const begin = performance.now();

  for (let attempt = 1; ; attempt++) {
    const attemptBegin = performance.now();
    const outcome = await makeAttempt(request, context, sender);
    if ("response" in outcome && outcome.response.ok && !sender.log) return outcome;
    const now = performance.now();
    const { status } = "error" in outcome ? outcome.error : outcome.response;
    tell(sender.log, {
      operationId,
      method,
      url: withoutQuery(request.url),
      attempt,
      ...(status !== undefined && { status }),
      ...("error" in outcome && { failure: outcome.error.kind }),
      duration: now - attemptBegin,
    });
    const wait = waitBeforeRetry(outcome, method, attempt, retry);
    if (wait === undefined || wait > MAX_TIME || now - begin + wait > (retry.totalTime ?? 30_000)) {
      if ("error" in outcome) throw outcome.error;
      return outcome;
    }
    await sleep(wait, signal).catch((reason) => {
      throw toCallError(reason, context, "aborted");
    });
  }
}

/** A log that throws or rejects must not make a call fail. */
function tell(log: Sender["log"], record: LogRecord): void {
  new Promise((resolve) => resolve(log?.(record))).catch(() => {});
}
