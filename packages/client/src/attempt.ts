import type { CallContext } from "./call-context.ts";
import type { Header } from "./credentials.ts";
import { OnezoneCallError } from "./onezone-call-error.ts";
import type { PreparedRequest } from "./prepare-request.ts";
import { readResponseBody } from "./read-response-body.ts";
import { type Redirect, redirectOf } from "./redirect.ts";
import { type Limit, startLimit } from "./time-limit.ts";
import { toCallError } from "./to-call-error.ts";

/** The settings of an attempt. */
export interface Transport {
  /** In milliseconds. */
  readonly timeout: number | undefined;
  readonly credential: (() => Header | Promise<Header>) | undefined;
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
}

/** A response with its body. */
export interface Received extends Processing {
  readonly response: Response;
  readonly body: unknown;
  readonly error?: undefined;
}

/** The result of an attempt: a response or an error. */
export type Attempt = Received | Failed;

interface Failed extends Processing {
  readonly response?: undefined;
  readonly error: OnezoneCallError;
}

interface Processing {
  /** Whether the server has certainly processed a request that is not a read. */
  readonly isProcessed: boolean;
}

const MAX_REDIRECTS = 5;

/** Sends a request once, with the credential, follows redirects and reads the response. The timeout covers all of this. */
export async function makeAttempt(
  { url, headers: ownHeaders, body, signal, parseAs }: PreparedRequest,
  context: CallContext,
  { credential, fetch, timeout = Infinity }: Transport,
): Promise<Attempt> {
  const limit = signal || timeout < Infinity ? startLimit(signal, timeout) : undefined;
  const within = <T>(work: Promise<T>) => (limit ? Promise.race([work, limit.ended]) : work);
  let to: Redirect = {
    url,
    method: context.method,
    keepsBody: body !== null,
    keepsCredential: true,
    isProcessed: false,
  };
  let headers = ownHeaders;
  let response: Response | undefined;
  try {
    limit?.signal.throwIfAborted();
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const { method, keepsBody, keepsCredential, isProcessed } = to;
      if (credential && keepsCredential) {
        const given = askFor(credential, context);
        const [name, value] = given instanceof Promise ? await within(given) : given;
        headers = { ...headers, [name]: value };
      }
      const init = {
        method,
        headers,
        signal: limit?.signal ?? null,
        redirect: "manual",
        ...(keepsBody && { body }),
      } as const;
      // The global fetch would copy a `Request`.
      response = await within(
        fetch ? fetch(newRequest(to.url, init, limit)) : globalThis.fetch(to.url, init),
      );
      const next = redirectOf(response, to, context);
      if (!next) {
        const read = await within(readResponseBody(response, parseAs, context, limit));
        return { response, body: read, isProcessed };
      }
      discard(response);
      response = undefined;
      to = next;
      headers = to.keepsCredential ? { ...ownHeaders } : {};
      if (!to.keepsBody) delete headers["content-type"];
    }
    throw new OnezoneCallError("redirect", `more than ${MAX_REDIRECTS} redirects.`, context);
  } catch (error) {
    limit?.release();
    discard(response);
    const { isProcessed } = to;
    return { error: toCallError(error, context, limit?.endedBy, response), isProcessed };
  }
}

function newRequest(url: string, init: RequestInit, limit: Limit | undefined): Request {
  const request = new Request(url, init);
  if (limit) limit.request = request;
  return request;
}

/** Closes the connection of a response that is not read to the end. */
function discard(response: Response | undefined): void {
  // `cancel` rejects for a body that is being read. The signal of the attempt then ends the read.
  response?.body?.cancel().catch(() => {});
}

/** Returns the credential header. Not async, so that a known token causes no delay. */
function askFor(credential: () => Header | Promise<Header>, context: CallContext): Header | Promise<Header> {
  const fail = (cause: unknown): never => {
    throw new OnezoneCallError("credential", "could not get a token. Nothing was sent.", context, { cause });
  };
  try {
    const given = credential();
    return given instanceof Promise ? given.catch(fail) : given;
  } catch (cause) {
    return fail(cause);
  }
}
