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
  page: "OnezoneCallError response",
  nobody: "OnezoneCallError network",
  attemptsAtNobody: 2,
};

/** Browsers hide redirect targets and the reasons of connection errors, so the client neither follows redirects nor retries. */
const inBrowsers = {
  ...everywhere,
  redirectWithin: "OnezoneCallError redirect",
  redirectAway: "OnezoneCallError redirect",
  attemptsAtNobody: 1,
};

/** workerd reports refused and lost connections in the same way, so the client does not repeat a revocation. */
const inWorkerd = { ...everywhere, attemptsAtNobody: 1 };

/**
 * Asserts the results of the program and the requests that the servers received. No credential leaves its origin.
 *
 * @throws {AssertionError} with the difference
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
