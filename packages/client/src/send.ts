import type { Header } from "./credentials.ts";
import { asObject, type CallContext, isOnezoneCallError, OnezoneCallError, withoutQuery } from "./errors.ts";
import { type Redirect, redirectOf } from "./redirect.ts";
import { type Outcome, type RetryOptions, sleep, waitBeforeRetry } from "./retry.ts";

/** What is set for a client, and can be set for a call. */
export interface SendOptions {
  /**
   * How long an attempt may take, in milliseconds, its answer's body included. Default: as long as `fetch` itself waits,
   * which is some minutes in most runtimes. A limit of one's own costs some 6 % of a call on loopback.
   */
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

/** A request to be sent, as often as need be. */
export interface Outgoing {
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal | undefined;
}

/** How a client sends. */
export interface Sender {
  readonly timeout: number | undefined;
  readonly retry: RetryOptions | false | undefined;
  readonly credential: (() => Header | Promise<Header>) | undefined;
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  readonly log: ((record: LogRecord) => void) | undefined;
}

/**
 * Sends a request: with the credential, within the time, following redirects, and again where that is safe.
 *
 * @throws {OnezoneCallError} if there is no answer
 */
export async function send(request: Outgoing, context: CallContext, sender: Sender): Promise<Response> {
  const { operationId, method } = context;
  const retry = sender.retry === false ? { attempts: 1 } : (sender.retry ?? {});
  const begin = performance.now();

  for (let attempt = 1; ; attempt++) {
    const attemptBegin = performance.now();
    let outcome: Outcome;
    try {
      outcome = { response: await attemptOnce(request, context, sender) };
      if (outcome.response.ok && !sender.log) return outcome.response;
    } catch (error) {
      outcome = { error: toCallError(error, context, request.signal) };
    }
    const now = performance.now();
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
  { url, headers: ownHeaders, body, signal: ownSignal }: Outgoing,
  context: CallContext,
  { credential, fetch, timeout }: Sender,
): Promise<Response> {
  const limit = timeout ? AbortSignal.timeout(timeout) : undefined;
  // Joining signals is not cheap: only where there are two.
  const signal = ownSignal && limit ? AbortSignal.any([ownSignal, limit]) : (ownSignal ?? limit ?? null);
  let headers = ownHeaders;
  let to: Redirect = { url, method: context.method, keepsBody: body !== null, keepsCredential: true };

  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const { method, keepsBody, keepsCredential } = to;
    if (credential && keepsCredential) {
      const given = askFor(credential, context);
      const [name, value] = given instanceof Promise ? await given : given;
      headers = { ...headers, [name]: value };
    }
    const init = { method, headers, signal, redirect: "manual", ...(keepsBody && { body }) } as const;
    // The global one makes the request itself, and would make it twice if it were given one.
    const response = await (fetch ? fetch(new Request(to.url, init)) : globalThis.fetch(to.url, init));
    const next = redirectOf(response, to, context);
    if (!next) return response;
    await response.body?.cancel();
    to = next;
    headers = to.keepsCredential ? { ...ownHeaders } : {};
    if (!to.keepsBody) delete headers["content-type"];
  }
  throw new OnezoneCallError("redirect", `more than ${MAX_REDIRECTS} redirects.`, context);
}

/** Not async, since a token that is there need not be waited for. */
function askFor(credential: () => Header | Promise<Header>, context: CallContext): Header | Promise<Header> {
  const fail = (cause: unknown): never => {
    throw new OnezoneCallError("credential", "the token could not be got.", context, { cause });
  };
  try {
    const given = credential();
    return given instanceof Promise ? given.catch(fail) : given;
  } catch (cause) {
    return fail(cause);
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
  if (signal?.aborted) return new OnezoneCallError("aborted", "aborted.", context, options);
  // Chromium calls it AbortError when the time is over while the body is read.
  if (/^(Timeout|Abort)Error$/.test(String(asObject(error).name))) {
    return new OnezoneCallError("timeout", "no answer in time.", context, options);
  }
  const what = response ? "the answer broke off" : "no connection, or a broken one";
  return new OnezoneCallError("network", `${what}: ${reasonOf(error)}.`, context, options);
}

/** The innermost cause tells most: fetch itself says no more than "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message, code } = asObject(error);
  return cause ? reasonOf(cause) : String(message || code || error);
}
