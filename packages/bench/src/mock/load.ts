import { createHistogram } from "node:perf_hooks";
import autocannon, { type Options, type Result } from "autocannon";

/**
 * A process that puts load on a server, so that the two do not share a thread: it makes one kind of request over some
 * connections, again and again, for the time that it is asked to.
 */

/** What is asked. */
export interface Load {
  readonly url: string;
  readonly token: string;
  readonly seconds: number;
}

/** What is told. */
export interface LoadReport {
  readonly requestsPerSecond: number;
  /** Of the time until an answer, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not a success, and requests that got none. */
  readonly failures: number;
}

const CONNECTIONS = 16;

process.on("message", async ({ url, token, seconds }: Load) => {
  // autocannon's own figures are whole milliseconds, which is more than most answers take.
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
