import { type HeadersOptions, mergeHeaders } from "openapi-fetch";
import type { Outgoing } from "./attempt.ts";
import { resolveBaseUrl, type ServerOptions } from "./base-url.ts";
import { type CredentialOptions, credential, credentialHeaders } from "./credentials.ts";
import { type CallContext, OnezoneCallError } from "./errors.ts";
import { type CallResult, interpret } from "./interpret.ts";
import { safePath } from "./path-parameters.ts";
import type { BodyReader } from "./read-body.ts";
import { faultOf, type LogRecord, type SendOptions, send } from "./send.ts";
import type { Verbs } from "./verbs.ts";

/** Which Onezone to call, as whom, and how. */
export type OnezoneClientOptions = ServerOptions &
  CredentialOptions &
  SendOptions & {
    /** What sends the requests, in place of the global `fetch`. */
    readonly fetch?: (request: Request) => Promise<Response>;
    /** Called after each attempt, when it has succeeded or failed. What it throws is ignored. */
    readonly log?: (record: LogRecord) => void;
  };

/**
 * A client of one Onezone: a method for each HTTP verb, typed by path. Each resolves to `{ data, error, response }`:
 * `data` for a 2xx response, `error` for any error of Onezone, as the API description types them. It rejects with an
 * `OnezoneCallError` if there is no response, or not one that Onezone documents.
 */
export type OnezoneClient = Verbs & {
  /** For the functions of `@onezone/client/operations`. */
  readonly [callOperation]: Call;
};

/**
 * Key of the untyped call of a client, by method and path, which the functions of `@onezone/client/operations` are made
 * of; for programs that know operations from a table. The same in every copy of this package.
 */
export const callOperation: unique symbol = Symbol.for("@onezone/client");

/** Calls an operation by method and path; typed by those who know the operation. */
export type Call = (context: CallContext, init?: CallInit) => Promise<CallResult>;

/** The options of a call, as loosely typed as programs need that know no operation. */
export interface CallInit extends SendOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: HeadersOptions;
  };
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly parseAs?: BodyReader;
  readonly signal?: AbortSignal;
}

/**
 * Makes a client of one Onezone. Nothing is sent until it is called.
 *
 * The credential goes to the server's own origin only, whatever the server redirects to.
 *
 * @example
 * const onezone = createOnezoneClient({ host: "onezone.example.org", token });
 * const { error, response } = await onezone.DELETE("/users/{id}/tokens/temporary", { params: { path: { id } } });
 *
 * @throws {TypeError} if host, base URL, credential, `timeout` or `retry` cannot be used; the message never contains the
 *   credential
 */
export function createOnezoneClient(options: OnezoneClientOptions): OnezoneClient {
  const baseUrl = resolveBaseUrl(options);
  const { fetch, log } = options;
  const ownCredential = credential(options);

  const fault = faultOf(options);
  if (fault) throw new TypeError(fault);

  const call: Call = async (context, init = {}) => {
    const { timeout = options.timeout, retry = options.retry, parseAs } = init;
    const callFault = faultOf(init);
    if (callFault) throw new OnezoneCallError("argument", `${callFault} Nothing was sent.`, context);
    const path = safePath(context, init.params?.path ?? {});
    const request = outgoing(baseUrl + path, context, init);
    if (ownCredential) for (const name of credentialHeaders) delete request.headers[name];
    const sender = { credential: ownCredential, fetch, log, timeout, retry };
    return interpret(await send(request, context, sender), context, parseAs);
  };

  const byPath =
    (method: string) =>
    (path: string, init?: CallInit): Promise<CallResult> =>
      call({ method, path }, init);
  const verbs = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"];
  const client: object = {
    ...Object.fromEntries(verbs.map((verb) => [verb, byPath(verb)])),
    [callOperation]: call,
  };
  return client as OnezoneClient;
}

function outgoing(
  urlWithoutQuery: string,
  context: CallContext,
  { params: { query, header } = {}, body, headers, signal, parseAs }: CallInit,
): Outgoing {
  try {
    const search = query && serialize(query);
    return {
      url: search ? `${urlWithoutQuery}?${search}` : urlWithoutQuery,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(headers || header ? plain(mergeHeaders(headers, header)) : {}),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal,
      parseAs,
    };
  } catch {
    // What was thrown may quote the header that cannot be sent.
    throw new OnezoneCallError("argument", "the body or a header cannot be sent. Nothing was sent.", context);
  }
}

/** Not openapi-fetch's serializer, a sixth of the size of the client: no operation has query parameters so far. */
function serialize(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) search.append(name, String(each));
  }
  return search.toString();
}

/** Names in lower case, as `Headers` has them. A plain object costs a call less than `Headers`, which fetch copies. */
function plain(headers: Headers): Record<string, string> {
  const result: Record<string, string> = {};
  headers.forEach((value, name) => {
    result[name] = value;
  });
  return result;
}
