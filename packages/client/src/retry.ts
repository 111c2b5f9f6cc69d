import { asObject, causesOf, type OnezoneCallError } from "./errors.ts";

/** The longest time that a timer can wait, in milliseconds: some 25 days. */
export const MAX_TIME: number = 2 ** 31 - 1;

/** How often, and how long, to try again. */
export interface RetryOptions {
  /** How many attempts to make at most, the first one included. Default: 3. */
  readonly attempts?: number;
  /** The wait before the second attempt, in milliseconds; it doubles each time, and chance shortens it. Default: 300. */
  readonly delay?: number;
  /** How long all attempts and waits may take together, in milliseconds: past it, none is begun. Default: 30,000. */
  readonly totalTime?: number;
}

/** What came of an attempt: a response, its body read, or what was thrown. */
export type Outcome = (
  | { readonly response: Response; readonly body: unknown }
  | { readonly error: OnezoneCallError }
) & {
  /** Whether the server has surely processed the request, although it is no read. */
  readonly isProcessed: boolean;
};

/**
 * Returns how many milliseconds to wait before the next attempt; undefined if there is to be none.
 *
 * A request is repeated if the server surely did not process it (no connection was made, 429, 503), and a read also if
 * its response was lost (502, 504, a broken connection, a timeout). A lost response to anything else may have been a
 * success: a repeated revocation also revokes what was created since.
 */
export function waitBeforeRetry(
  outcome: Outcome,
  method: string,
  attempt: number,
  { attempts = 3, delay = 300 }: RetryOptions,
): number | undefined {
  if (attempt >= attempts || outcome.isProcessed) return undefined;
  const isRead = method === "GET" || method === "HEAD";
  const backoff = delay * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  if ("error" in outcome) {
    const mayHelp = /network|timeout/.test(outcome.error.kind);
    return mayHelp && (isRead || wasNotSent(outcome.error)) ? backoff : undefined;
  }

  const { status, headers } = outcome.response;
  if (![429, 503, ...(isRead ? [502, 504] : [])].includes(status)) return undefined;
  return retryAfter(headers.get("retry-after") ?? "") ?? backoff;
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds, or a date. In milliseconds. */
function retryAfter(value: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse takes nearly everything for a date: "1.5" is one in 2001.
  const date = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Whether no connection was made. Runtimes tell it each in a way of its own; browsers do not tell. */
function wasNotSent(error: OnezoneCallError): boolean {
  if (error.response) return false;
  const told = causesOf(error).map((cause) => `${asObject(cause).code} ${asObject(cause).message}`);
  return /ECONNREFUSED|ConnectionRefused|Connection refused|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|dns error/.test(
    told.join(),
  );
}

/** Resolves after a time in milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function sleep(time: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, time);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
