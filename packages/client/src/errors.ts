import type { ErrorDetails } from "@onezone/types";

/** What was called: it stands in every error, so that none of them is anonymous. */
export interface CallContext {
  /** Absent for the verbs, which are called by path. */
  readonly operationId?: string | undefined;
  readonly method: string;
  /** The path template, as in `/users/{id}/tokens/temporary`. */
  readonly path: string;
}

/** Which call an answer belongs to: an answer itself does not know its method. */
export const contexts: WeakMap<Response, CallContext> = new WeakMap();

/** An error object as Onezone sends it: the `ErrorObject` schema. */
export interface OnezoneErrorObject {
  readonly id: string;
  readonly description: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly ctx?: unknown;
}

/** The ids of the catalogue of errors. A newer server may send others. */
export type OnezoneErrorId = keyof ErrorDetails;

/**
 * Onezone refused a request or failed at it, and said why. Tell errors apart by `id`, best with `isOnezoneError`.
 *
 * Where one error was caused by another (`authError`, `tokenError`), that one is the `cause`, an `OnezoneError` too.
 */
export class OnezoneError extends Error {
  declare readonly name: "OnezoneError";
  /** The error's id in the catalogue, as in `forbidden`; an id of its own, where the server is newer. */
  declare readonly id: string;
  /** For people. Its wording differs between versions of the server. */
  declare readonly description: string;
  /** What is particular to this error; what it holds depends on `id`. */
  declare readonly details: Readonly<Record<string, unknown>> | undefined;
  /** Where in the system the error arose, if the server is new enough to say so. Opaque. */
  declare readonly ctx: unknown;
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** Absent for the verbs, which are called by path. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** The URL that answered, without its query. */
  declare readonly url: string;
  /** The answer; its body has been read. Not shown when the error is printed. */
  declare readonly response: Response;

  constructor(
    error: OnezoneErrorObject,
    context: CallContext,
    response: Response,
    cause: OnezoneError | null = causeOf(error, context, response),
  ) {
    const { id, description, details, ctx } = error;
    const { status } = response;
    super(`${callName(context)}: ${description} (${id}, status ${status})`, cause ? { cause } : undefined);
    const { operationId, method } = context;
    const url = withoutQuery(response.url);
    const newer = ctx !== undefined && { ctx };
    define(
      this,
      { name: "OnezoneError", id, description, details, ...newer, status, operationId, method, url },
      response,
    );
  }
}

/** More than Onezone nests. What a server nests deeper stays in `details`. */
const MAX_CAUSES = 100;

/** Returns the error objects nested in the details of `error` as a chain of causes. Not recursive: they may be deep. */
function causeOf(error: OnezoneErrorObject, context: CallContext, response: Response): OnezoneError | null {
  const chain: OnezoneErrorObject[] = [];
  let next = nestedIn(error);
  while (next && chain.length < MAX_CAUSES) {
    chain.push(next);
    next = nestedIn(next);
  }
  return chain.reduceRight<OnezoneError | null>(
    (cause, each) => new OnezoneError(each, context, response, cause),
    null,
  );
}

function nestedIn({ details }: OnezoneErrorObject): OnezoneErrorObject | undefined {
  return Object.values(details ?? {}).find(isErrorObject);
}

/**
 * Whether `error` is an `OnezoneError`, of the given id if there is one; `details` then has that id's type. Recognises
 * errors of another copy of this package, or of another realm, too.
 *
 * @example
 * if (isOnezoneError(error, "tokenTimeCaveatRequired")) console.log(error.details.maxTtl);
 */
export function isOnezoneError<Id extends OnezoneErrorId>(
  error: unknown,
  id: Id,
): error is OnezoneError & { readonly id: Id; readonly details: ErrorDetails[Id] };
export function isOnezoneError(error: unknown): error is OnezoneError;
export function isOnezoneError(error: unknown, id?: string): boolean {
  const { name, id: actual } = asObject(error);
  return name === "OnezoneError" && (id === undefined || actual === id);
}

/** What kept a call from an answer of Onezone. */
export type OnezoneCallErrorKind =
  /** An argument cannot be sent, a path parameter for one; nothing was sent. */
  | "argument"
  /** The function that gives the token failed; nothing was sent. */
  | "credential"
  /** There was no connection, or it broke. */
  | "network"
  /** The server took longer than `timeout`. */
  | "timeout"
  /** The caller's signal ended the call. */
  | "aborted"
  /** The server sent the client elsewhere, where it does not go. */
  | "redirect"
  /** The server refused the request with an empty body, as Onezone does outside its own logic: `status` says why. */
  | "status"
  /** The response is not what Onezone documents: a page of a proxy, or no body or `Location` where there must be one. */
  | "answer";

/** A call that got no response that Onezone documents. `cause` is what was thrown, if anything was. */
export class OnezoneCallError extends Error {
  declare readonly name: "OnezoneCallError";
  declare readonly kind: OnezoneCallErrorKind;
  /** Absent for the verbs, which are called by path. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** HTTP status of the answer, where there was one. */
  declare readonly status: number | undefined;
  /** The answer, where there was one; its body has been read. Not shown when the error is printed. */
  declare readonly response: Response | undefined;

  constructor(
    kind: OnezoneCallErrorKind,
    message: string,
    context: CallContext,
    options: { cause?: unknown; response?: Response } = {},
  ) {
    super(`${callName(context)}: ${message}`, "cause" in options ? { cause: options.cause } : undefined);
    const { operationId, method } = context;
    const { response } = options;
    define(this, { name: "OnezoneCallError", kind, operationId, method, status: response?.status }, response);
  }
}

/** Whether `error` is an `OnezoneCallError`, of the given kind if there is one; of whatever copy of this package. */
export function isOnezoneCallError(error: unknown, kind?: OnezoneCallErrorKind): error is OnezoneCallError {
  const { name, kind: actual } = asObject(error);
  return name === "OnezoneCallError" && (kind === undefined || actual === kind);
}

/** Whether a value, as it came over the wire, is an error object. */
export function isErrorObject(value: unknown): value is OnezoneErrorObject {
  const { id, description } = asObject(value);
  return typeof id === "string" && typeof description === "string";
}

/** The properties of a value; none, if it is no object. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" ? (value as Readonly<Record<string, unknown>>) : {};
}

/** Returns an error and its chain of causes, the innermost last; a chain that is a circle, once around. */
export function causesOf(error: unknown): readonly unknown[] {
  const chain = new Set<unknown>();
  let next = error;
  do {
    chain.add(next);
    next = asObject(next).cause;
  } while (next && !chain.has(next));
  return [...chain];
}

/** A URL that can be shown: without query and fragment. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*/s, "");
}

function callName({ operationId, method, path }: CallContext): string {
  return operationId ?? `${method} ${path}`;
}

/** The response is there for programs, and stays out of what consoles print and JSON holds. */
function define(error: Error, properties: object, response: Response | undefined): void {
  Object.defineProperty(Object.assign(error, properties), "response", { value: response });
}
