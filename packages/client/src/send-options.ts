import { MAX_TIME } from "./sleep.ts";

/** Options of a client, which a call can override. */
export interface SendOptions {
  /**
   * The maximum time of an attempt, including its response body, in milliseconds, at least 1; `Infinity` for no limit. Default:
   * the timeout of `fetch` itself, which is some minutes in most runtimes.
   */
  readonly timeout?: number;
  /** When to repeat a request; `false` for never. */
  readonly retry?: RetryOptions | false;
}

/** How often and how long to repeat a request. */
export interface RetryOptions {
  /** The maximum number of attempts, including the first one. Default: 3. */
  readonly attempts?: number;
  /** The time before the second attempt, in milliseconds. It doubles for each attempt, minus a random part. Default: 300. */
  readonly delay?: number;
  /** The time in milliseconds after which no attempt is started, measured from the first one. Default: 30,000. */
  readonly totalTime?: number;
}

/** Returns the error message for invalid options, or undefined if they are valid. */
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
