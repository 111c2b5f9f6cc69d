import { credentialHeaders, type Header } from "./credentials.ts";
import { asObject, type CallContext, isOnezoneCallError, OnezoneCallError, withoutQuery } from "./errors.ts";
import { redirectOf } from "./redirect.ts";
import { type Outcome, type RetryOptions, sleep, waitBeforeRetry } from "./retry.ts";

/** What is set for a client, and can be set for a call. */
export interface SendOptions {
  /** How long an attempt may take, in milliseconds, its answer's body included. Default: 30,000. `0`: for ever. */
  readonly timeout?: number;
  /** When to try again; `false`: never. */
  readonly retry?: RetryOptions | false;
}

/** What is told of each attempt. Holds no credential, no header and no body. */
export interface LogRecord {
  /** Absent for the verbs, which are called by path. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** Which attempt of the call it was: 1 for the first. */
  readonly attempt: number;
  /** HTTP status; absent where there was no answer. */
  readonly status?: number;
  /** Why there was no answer, as the kind of an `OnezoneCallError`. */
  readonly failure?: string;
  /** In milliseconds, until the answer's headers were there. */
  readonly duration: number;
}

/** What all calls of a client share. */
export interface Sender extends SendOptions {
  /** Origin of the server, the only one that gets the credential. */
  readonly origin: string;
  readonly credential: (() => Header | Promise<Header>) | undefined;
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  readonly log: ((record: LogRecord) => void) | undefined;
}

/**
 * Sends a request: with the credential, within the time, following redirects, and again where that is safe.
 *
 * @throws {OnezoneCallError} if there is no answer
 */
export async function send(request: Request, context: CallContext, sender: Sender): Promise<Response> {
  const retry = sender.retry || { attempts: 1 };
  const begin = performance.now();
  const body = request.headers.has("content-type") ? await request.arrayBuffer() : null;

  for (let attempt = 1; ; attempt++) {
    const attemptBegin = performance.now();
    const outcome = await attemptOnce(request, body, context, sender).then(
      (response): Outcome => ({ response }),
      (error): Outcome => ({ error: toCallError(error, context, request.signal) }),
    );
    const now = performance.now();
    const { operationId, method } = context;
    sender.log?.({
      operationId,
      method,
      url: withoutQuery(request.url),
      attempt,
      ...("error" in outcome ? { failure: outcome.error.kind } : { status: outcome.response.status }),
      duration: now - attemptBegin,
    });
    const wait = waitBeforeRetry(outcome, method, attempt, retry);
    if (wait === undefined || now - begin + wait > (retry.totalTime ?? 30_000)) {
      if ("error" in outcome) throw outcome.error;
      return outcome.response;
    }
    if ("response" in outcome) await outcome.response.body?.cancel();
    await sleep(wait, request.signal).catch((reason) => {
      throw toCallError(reason, context, request.signal);
    });
  }
}

const MAX_REDIRECTS = 5;

async function attemptOnce(
  request: Request,
  body: ArrayBuffer | null,
  context: CallContext,
  { origin, credential, fetch = globalThis.fetch, timeout = 30_000 }: Sender,
): Promise<Response> {
  const signal = timeout ? AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]) : request.signal;
  let { url, method } = request;
  let sendsBody = body !== null;
  let atHome = true;

  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const headers = new Headers(atHome ? request.headers : {});
    if (!sendsBody) headers.delete("content-type");
    if (credential) {
      for (const name of credentialHeaders) headers.delete(name);
      // Some call may have been given a base URL of its own: the credential stays with the client's.
      if (atHome && new URL(url).origin === origin) headers.set(...(await askFor(credential, context)));
    }
    const response = await fetch(
      new Request(url, { method, headers, signal, redirect: "manual", ...(sendsBody && { body }) }),
    );
    const redirect = redirectOf(response, { url, method }, context);
    if (!redirect) return response;
    await response.body?.cancel();
    ({ url, method } = redirect);
    sendsBody &&= redirect.keepsBody;
    atHome &&= redirect.keepsCredential;
  }
  throw new OnezoneCallError("redirect", `the server redirects more than ${MAX_REDIRECTS} times.`, context);
}

async function askFor(
  credential: () => Header | Promise<Header>,
  context: CallContext,
): Promise<[string, string]> {
  try {
    return [...(await credential())];
  } catch (cause) {
    throw new OnezoneCallError("credential", "the function that gives the token failed.", context, { cause });
  }
}

/** What was thrown on the way, as an error that says what happened to which call. */
export function toCallError(
  error: unknown,
  context: CallContext,
  signal: AbortSignal | undefined,
  response?: Response,
): OnezoneCallError {
  if (isOnezoneCallError(error)) return error;
  const options = { cause: error, ...(response && { response }) };
  if (signal?.aborted) return new OnezoneCallError("aborted", "the call was aborted.", context, options);
  if (asObject(error).name === "TimeoutError") {
    return new OnezoneCallError("timeout", "the server did not answer in time.", context, options);
  }
  const what = response ? "the answer broke off" : "there was no connection to the server, or it broke";
  return new OnezoneCallError("network", `${what}: ${reasonOf(error)}.`, context, options);
}

/** The innermost cause tells most: fetch itself says no more than "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message, code } = asObject(error);
  return cause ? reasonOf(cause) : String(message || code || error);
}
