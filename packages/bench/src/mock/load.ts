import { createHistogram } from "node:perf_hooks";
import autocannon, { type Options, type Result } from "autocannon";

/**
 * A separate process that generates load on a server. It repeats one request over several connections for a given time.
 */

/** The load to generate. */
export interface Load {
  readonly url: string;
  readonly token: string;
  readonly seconds: number;
}

/** The measured values. */
export interface LoadReport {
  readonly requestsPerSecond: number;
  /** Percentiles of the response time, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** The number of requests that did not have a 2xx response. */
  readonly failures: number;
}

const CONNECTIONS = 16;

process.on("message", async ({ url, token, seconds }: Load) => {
  // autocannon's own values are rounded to milliseconds, but most responses take less than one.
  const microseconds = createHistogram();
  const begin = performance.now();
  const {
    "2xx": successes,
    non2xx,
    errors,
  } = await new Promise<Result>((resolve, reject) => {
    const options: Options = {
      url,
      method: "DELETE",
      headers: { "x-auth-token": token },
      connections: CONNECTIONS,
      duration: seconds,
    };
    autocannon(options, (error, result) => (error ? reject(error) : resolve(result))).on(
      "response",
      (_client, _status, _bytes, milliseconds) => {
        microseconds.record(Math.max(1, Math.round(milliseconds * 1000)));
      },
    );
  });
  process.send?.({
    requestsPerSecond: successes / ((performance.now() - begin) / 1000),
    p50: microseconds.percentile(50) / 1000,
    p99: microseconds.percentile(99) / 1000,
    failures: non2xx + errors,
  } satisfies LoadReport);
});
process.send?.("ready");
