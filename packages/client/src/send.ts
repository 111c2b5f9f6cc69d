import { makeAttempt, type Outgoing, type Transport } from "./attempt.ts";
import { type CallContext, withoutQuery } from "./errors.ts";
import { toCallError } from "./failure.ts";
import { MAX_TIME, type RetryOptions, sleep, waitBeforeRetry } from "./retry.ts";

/** What is set for a client, and can be set for a call. */
export interface SendOptions {
  /**
   * How long an attempt may take, in milliseconds from 1, its response's body included; `Infinity` for no limit. Default:
   * as long as `fetch` itself waits, which is some minutes in most runtimes.
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
export function faultOf({ timeout = 1, retry }: SendOptions): string | undefined {
  const { attempts = 1, delay = 0, totalTime = 0 } = retry || {};
  const numbers = { timeout, attempts, delay, totalTime };
  for (const [name, value] of Object.entries<unknown>(numbers)) {
    const min = name === "timeout" || name === "attempts" ? 1 : 0;
    if (value !== Infinity && !(typeof value === "number" && value >= min && value <= MAX_TIME))
      return `\`${name}\` must be a number from ${min} to ${MAX_TIME}, or Infinity.`;
  }
  return undefined;
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
