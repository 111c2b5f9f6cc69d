import { asObject } from "./as-object.ts";
import type { Outcome } from "./attempt.ts";
import { causesOf } from "./causes-of.ts";
import type { OnezoneCallError } from "./onezone-call-error.ts";
import type { RetryOptions } from "./send-options.ts";
import { MAX_TIME } from "./sleep.ts";

/**
 * Returns how many milliseconds to wait before the next attempt; undefined if there must be none.
 *
 * @param attempt the number of attempts made
 * @param elapsed the time since the first attempt began, in milliseconds
 */
export function waitBeforeRetry(
  outcome: Outcome,
  method: string,
  attempt: number,
  elapsed: number,
  options: RetryOptions | false = {},
): number | undefined {
  const { attempts = 3, delay = 300, totalTime = 30_000 } = options || { attempts: 1 };
  if (attempt >= attempts || !shouldRetry(outcome, method)) return undefined;
  const wait = retryDelay(outcome, attempt, delay);
  return wait > MAX_TIME || elapsed + wait > totalTime ? undefined : wait;
}

/**
 * Returns whether repeating a request is safe, and may help.
 *
 * A request is repeated if the server certainly did not process it (no connection was made, 429, 503), and a read also if
 * its response was lost (502, 504, a broken connection, a timeout). A lost response to anything else may have been a
 * success: a repeated revocation also revokes what was created since.
 */
export function shouldRetry({ error, response, isProcessed }: Outcome, method: string): boolean {
  if (isProcessed) return false;
  const isRead = method === "GET" || method === "HEAD";
  if (error) return /network|timeout/.test(error.kind) && (isRead || wasNotSent(error));
  return [429, 503, ...(isRead ? [502, 504] : [])].includes(response.status);
}

/** Returns how many milliseconds to wait after an attempt: as the server says, else longer after each attempt. */
export function retryDelay({ response }: Outcome, attempt: number, delay: number): number {
  const fromServer = retryAfter(response?.headers.get("retry-after") ?? "");
  return fromServer ?? delay * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds, or a date. In milliseconds. */
function retryAfter(value: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse takes nearly everything for a date: "1.5" is one in 2001.
  const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Returns whether no connection was made. Each runtime says so in its own way; browsers do not. */
function wasNotSent(error: OnezoneCallError): boolean {
  if (error.response) return false;
  const told = causesOf(error).map((cause) => `${asObject(cause).code} ${asObject(cause).message}`);
  return /conn(ection)? ?refused|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|dns error/i.test(told.join());
}
