import { asObject } from "./as-object.ts";
import type { Attempt } from "./attempt.ts";
import { causesOf } from "./cause-chain.ts";
import type { OnezoneCallError } from "./onezone-call-error.ts";
import type { RetryOptions } from "./send-options.ts";
import { MAX_TIME } from "./sleep.ts";

/**
 * Returns the time to wait before the next attempt, in milliseconds, or undefined if there is no next attempt.
 *
 * @param attempt the number of attempts so far
 * @param elapsed the time since the first attempt began, in milliseconds
 */
export function waitBeforeRetry(
  result: Attempt,
  method: string,
  attempt: number,
  elapsed: number,
  options: RetryOptions | false = {},
): number | undefined {
  const { attempts = 3, delay = 300, totalTime = 30_000 } = options || { attempts: 1 };
  if (attempt >= attempts || !shouldRetry(result, method)) return undefined;
  const wait = retryDelay(result, attempt, delay);
  return wait > MAX_TIME || elapsed + wait > totalTime ? undefined : wait;
}

/**
 * Returns whether repeating a request is safe and may help.
 *
 * A request is repeated if the server certainly did not process it (no connection was made, 429, 503). A read is also repeated
 * if its response was lost (502, 504, a broken connection, a timeout). Other requests with a lost response may have succeeded:
 * repeating a revocation would also revoke tokens created after the first one.
 */
export function shouldRetry({ error, response, isProcessed }: Attempt, method: string): boolean {
  if (isProcessed) return false;
  const isRead = method === "GET" || method === "HEAD";
  if (error) return /network|timeout/.test(error.kind) && (isRead || wasNotSent(error));
  return [429, 503, ...(isRead ? [502, 504] : [])].includes(response.status);
}

/** Returns the time to wait after an attempt, in milliseconds: the server's `Retry-After`, or an exponential backoff. */
export function retryDelay({ response }: Attempt, attempt: number, delay: number): number {
  const fromServer = retryAfter(response?.headers.get("retry-after") ?? "");
  return fromServer ?? delay * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}

/**
 * Converts seconds or a date to milliseconds. Returns undefined if the value is invalid.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter(value: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse accepts almost any text: "1.5" is a date in 2001.
  const date = /^[FMSTW][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Returns whether no connection was made. The message depends on the runtime; browsers do not report it. */
function wasNotSent(error: OnezoneCallError): boolean {
  if (error.response) return false;
  const messages = causesOf(error).map((cause) => `${asObject(cause).code} ${asObject(cause).message}`);
  return /conn(ection)? ?refused|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|dns error/i.test(messages.join());
}
