import { MAX_TIME } from "./sleep.ts";

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

/** How often, and how long, to try again. */
export interface RetryOptions {
  /** The maximum number of attempts, the first one included. Default: 3. */
  readonly attempts?: number;
  /** The wait before the second attempt, in milliseconds. Doubles each time, less a random part. Default: 300. */
  readonly delay?: number;
  /** How long all attempts and waits may take together, in milliseconds: after it, none is begun. Default: 30,000. */
  readonly totalTime?: number;
}

/** Returns what is wrong with the options, in words; undefined if they are valid. */
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
