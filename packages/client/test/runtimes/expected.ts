import { deepStrictEqual } from "node:assert/strict";
import type { Servers } from "./servers.ts";

const everywhere = {
  revocation: "gives undefined",
  refusal: "OnezoneError forbidden 403",
  redirectWithin: 'gives {"generation":1}',
  redirectAway: 'gives {"generation":2}',
  redirectOfRevocation: "OnezoneCallError redirect",
  timeout: "OnezoneCallError timeout",
  lateBody: "OnezoneCallError timeout",
  lateBodyWithSignal: "OnezoneCallError timeout",
  lateBodyWithFetch: "OnezoneCallError timeout",
  abort: "OnezoneCallError aborted",
  page: "OnezoneCallError answer",
  nobody: "OnezoneCallError network",
  attemptsAtNobody: 2,
};

/** Browsers tell a page neither where a redirect leads nor why there is no connection: then nothing is tried again. */
const inBrowsers = {
  ...everywhere,
  redirectWithin: "OnezoneCallError redirect",
  redirectAway: "OnezoneCallError redirect",
  attemptsAtNobody: 1,
};

/** workerd says the same of a connection refused and of one that broke: then a revocation is not tried again. */
const inWorkerd = { ...everywhere, attemptsAtNobody: 1 };

/**
 * Asserts what the program told of a run, and what the servers saw of it: the credential stays at home.
 *
 * @throws {AssertionError} that shows the difference
 */
export function assertExpected(result: unknown, runtime: string, { home, other }: Servers): void {
  const isBrowser = runtime === "Chromium";
  deepStrictEqual(result, isBrowser ? inBrowsers : runtime === "workerd" ? inWorkerd : everywhere);
  const redirected = home.seen.filter(({ url }) => /^\/(within|end|away)\//.test(url));
  const requests = isBrowser ? 3 : 4;
  deepStrictEqual(
    redirected.map(({ hasCredential }) => hasCredential),
    Array(requests).fill(true),
  );
  const reads = other.seen.map(({ method, hasCredential }) => ({ method, hasCredential }));
  deepStrictEqual(reads, isBrowser ? [] : [{ method: "GET", hasCredential: false }]);
}
