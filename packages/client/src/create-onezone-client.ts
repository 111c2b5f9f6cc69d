import type { paths } from "@onezone/types";
import createClient, { type Client } from "openapi-fetch";
import { resolveBaseUrl, type ServerOptions } from "./base-url.ts";
import { type CredentialOptions, credential } from "./credentials.ts";
import { asObject, type CallContext, contexts, isErrorObject, OnezoneCallError } from "./errors.ts";
import { refuseUnsafePathParameters } from "./path-parameters.ts";
import { type LogRecord, type SendOptions, send, toCallError } from "./send.ts";

/** Which Onezone to call, as whom, and how. */
export type OnezoneClientOptions = ServerOptions &
  CredentialOptions &
  SendOptions & {
    /** What sends the requests, in place of the global `fetch`. */
    readonly fetch?: (request: Request) => Promise<Response>;
    /** Told of each attempt, when it has succeeded or failed. */
    readonly log?: (record: LogRecord) => void;
  };

/**
 * A client of one Onezone: a method for each HTTP verb, typed by path. Each resolves to `{ data, error, response }`:
 * `data` for a 2xx answer, `error` for any other that Onezone gives, as the API description types them. It rejects with
 * an `OnezoneCallError` if there is no answer, or none of Onezone's.
 *
 * Beside the options of openapi-fetch a call takes `timeout` and `retry`.
 */
export type OnezoneClient = Pick<
  Client<paths, "application/json">,
  "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS" | "request"
> & {
  /** For the functions of `@onezone/client/operations`. */
  readonly [callOperation]: Call;
};

/** Key of what the functions of `@onezone/client/operations` call; the same in every copy of this package. */
export const callOperation: unique symbol = Symbol.for("@onezone/client");

/** What a call resolves to. */
export interface CallResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Calls an operation by method and path; typed by those who know the operation. */
export type Call = (context: CallContext, init?: CallInit) => Promise<CallResult>;

/** The options of a call. */
export interface CallInit extends SendOptions {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly parseAs?: string;
  readonly signal?: AbortSignal;
  readonly [option: string]: unknown;
}

const verbs = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"] as const;

/**
 * Makes a client of one Onezone. Nothing is sent until it is called.
 *
 * The credential goes to the server's own origin only, whatever the server redirects to.
 *
 * @example
 * const onezone = createOnezoneClient({ host: "onezone.example.org", token });
 * const { error, response } = await onezone.DELETE("/users/{id}/tokens/temporary", { params: { path: { id } } });
 *
 * @throws {TypeError} if host, base URL or credential cannot be used; the message never contains the credential
 */
export function createOnezoneClient(options: OnezoneClientOptions): OnezoneClient {
  const baseUrl = resolveBaseUrl(options);
  const sender = {
    origin: new URL(baseUrl).origin,
    credential: credential(options),
    fetch: options.fetch,
    log: options.log,
  };
  const client = createClient({ baseUrl });

  const call: Call = async (context, init = {}) => {
    const { timeout = options.timeout, retry = options.retry, parseAs, ...rest } = init;
    refuseUnsafePathParameters(context, rest.params?.path ?? {});
    let response: Response | undefined;
    const fetch = async (request: Request) => {
      const settings = {
        ...sender,
        ...(timeout !== undefined && { timeout }),
        ...(retry !== undefined && { retry }),
      };
      response = await send(request, context, settings);
      contexts.set(response, context);
      return response;
    };
    const request = client.request as unknown as UntypedRequest;
    const result = await request(context.method, context.path, {
      ...rest,
      fetch,
      parseAs: parseAs ?? "text",
    }).catch((error: unknown) => {
      throw response || error instanceof OnezoneCallError
        ? toCallError(error, context, init.signal, response)
        : new OnezoneCallError(
            "argument",
            "the request cannot be made of these arguments. Nothing was sent.",
            context,
          );
    });
    if (result.response.ok) return parseAs ? result : { ...result, data: parseJson(result, context) };
    if (isErrorObject(asObject(result.error).error)) return result;
    throw new OnezoneCallError("answer", `${answerOf(result)}, not an error of Onezone.`, context, result);
  };

  const byPath =
    (method: string) =>
    (path: string, init?: CallInit): Promise<CallResult> =>
      call({ method, path }, init);
  return {
    ...Object.fromEntries(verbs.map((verb) => [verb, byPath(verb)])),
    request: (method: string, path: string, init?: CallInit) => byPath(method.toUpperCase())(path, init),
    [callOperation]: call,
  } as unknown as OnezoneClient;
}

type UntypedRequest = (method: string, path: string, init: object) => Promise<CallResult>;

/** By what is there, not by the content type: Onezone leaves that out at times, and sends it with empty bodies. */
function parseJson(result: CallResult, context: CallContext): unknown {
  if (!result.data) return undefined;
  try {
    return JSON.parse(String(result.data));
  } catch {
    throw new OnezoneCallError("answer", `${answerOf(result)}, not JSON.`, context, result);
  }
}

/** The beginning of an answer that nobody expected, for an error's message. */
function answerOf({ data, error, response }: CallResult): string {
  const text = String(data ?? (typeof error === "string" ? error : JSON.stringify(error)) ?? "").trim();
  const excerpt = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return `the answer (status ${response.status}) is ${excerpt ? JSON.stringify(excerpt) : "empty"}`;
}
