import { createOnezoneClient, isOnezoneCallError, isOnezoneError } from "@onezone/client";
import {
  getTemporaryTokenGenerationOfUser,
  revokeAllTemporaryTokensOfUser,
} from "@onezone/client/operations";

const path = { id: "c26bab23d12f7389c3c311caf9c15902" };

/**
 * Calls the client in the current runtime and returns the results. It is plain JavaScript that imports only the packed package,
 * so that it runs in every runtime.
 *
 * @param {{ mock: string, home: string, nowhere: string }} urls the mock, our own server, and a port without a server
 */
export default async function check({ mock, home, nowhere }) {
  const at = (baseUrl, options) =>
    createOnezoneClient({ baseUrl, token: "secret", retry: false, ...options });
  let attempts = 0;
  const log = () => {
    attempts += 1;
  };

  return {
    revocation: await outcome(revokeAllTemporaryTokensOfUser(at(mock), { path })),
    refusal: await outcome(
      revokeAllTemporaryTokensOfUser(at(mock), { path, headers: { prefer: "code=403" } }),
    ),
    redirectWithin: await outcome(getTemporaryTokenGenerationOfUser(at(`${home}/within`), { path })),
    redirectAway: await outcome(getTemporaryTokenGenerationOfUser(at(`${home}/away`), { path })),
    redirectOfRevocation: await outcome(revokeAllTemporaryTokensOfUser(at(`${home}/away`), { path })),
    timeout: await outcome(getTemporaryTokenGenerationOfUser(at(`${home}/silent`), { path, timeout: 300 })),
    lateBody: await outcome(getTemporaryTokenGenerationOfUser(at(`${home}/late`), { path, timeout: 300 })),
    lateBodyWithSignal: await collecting(
      outcome(getTemporaryTokenGenerationOfUser(at(`${home}/late`), { path, timeout: 300, signal: never() })),
    ),
    lateBodyWithFetch: await collecting(
      outcome(
        getTemporaryTokenGenerationOfUser(at(`${home}/late`, { fetch: (request) => fetch(request) }), {
          path,
          timeout: 300,
        }),
      ),
    ),
    abort: await outcome(
      getTemporaryTokenGenerationOfUser(at(`${home}/silent`), { path, signal: abortedIn(100) }),
    ),
    page: await outcome(getTemporaryTokenGenerationOfUser(at(`${home}/page`), { path })),
    nobody: await outcome(
      revokeAllTemporaryTokensOfUser(at(nowhere, { log, retry: { attempts: 2, delay: 1 } }), { path }),
    ),
    attemptsAtNobody: attempts,
  };
}

function abortedIn(time) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), time);
  return controller.signal;
}

function never() {
  return new AbortController().signal;
}

/** Waits for a call, and meanwhile collects garbage if the runtime can: Node 20 must not collect the request of the call. */
async function collecting(call) {
  const timer = setInterval(() => globalThis.gc?.(), 20);
  const result = await call;
  clearInterval(timer);
  return result;
}

/** Returns a short text for the result or the error of a call. */
async function outcome(call) {
  try {
    return `gives ${JSON.stringify(await call)}`;
  } catch (error) {
    if (String(error).includes("secret")) return `leaks: ${error}`;
    if (isOnezoneError(error, "forbidden")) return `OnezoneError forbidden ${error.status}`;
    if (isOnezoneCallError(error)) return `OnezoneCallError ${error.kind}`;
    return `throws ${error}`;
  }
}
