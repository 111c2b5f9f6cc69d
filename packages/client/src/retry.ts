import { asObject, type OnezoneCallError } from "./errors.ts";

/** How often, and how long, to try again. */
export interface RetryOptions {
  /** How many attempts to make at most, the first one included. Default: 3. */
  readonly attempts?: number;
  /** The wait before the second attempt, in milliseconds; it doubles each time, and chance shortens it. Default: 300. */
  readonly delay?: number;
  /** How long all attempts and waits may take together, in milliseconds: past it, none is begun. Default: 30,000. */
  readonly totalTime?: number;
}

/** What an attempt came to: an answer, or what was thrown. */
export type Outcome = { readonly response: Response } | { readonly error: OnezoneCallError };

/**
 * How many milliseconds to wait before the next attempt; undefined if there is to be none.
 *
 * A request is repeated if the server surely did not process it (no connection was made, 429, 503), and a read also if
 * its answer was lost (502, 504, a broken connection, a timeout). A lost answer to anything else may have been a
 * success: who repeats a revocation revokes what was made since.
 */
export function waitBeforeRetry(
  outcome: Outcome,
  method: string,
  attempt: number,
  { attempts = 3, delay = 300 }: RetryOptions,
): number | undefined {
  if (attempt >= attempts) return undefined;
  const isRead = method === "GET" || method === "HEAD";
  const backoff = delay * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  if ("error" in outcome) {
    const mayHelp = /network|timeout/.test(outcome.error.kind);
    return mayHelp && (isRead || wasNotSent(outcome.error)) ? backoff : undefined;
  }

  const { status, headers } = outcome.response;
  if (![429, 503, ...(isRead ? [502, 504] : [])].includes(status)) return undefined;
  return retryAfter(headers.get("retry-after")) ?? backoff;
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds, or a date. In milliseconds. */
function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Whether no connection was made. Runtimes tell it each in a way of its own; browsers do not tell. */
function wasNotSent(error: unknown): boolean {
  const { code, message, cause } = asObject(error);
  const told = `${code} ${message}`;
  return (
    /ECONNREFUSED|ConnectionRefused|Connection refused|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|dns error/.test(
      told,
    ) ||
    (cause !== undefined && wasNotSent(cause))
  );
}

/** Resolves after a time in milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function sleep(time: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, time);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
