import type { ErrorDetails } from "@onezone/types";
import { asObject } from "./as-object.ts";
import { type CallContext, callName } from "./call-context.ts";
import { defineError } from "./define-error.ts";
import { withoutQuery } from "./without-query.ts";

/** An error object as Onezone sends it: the `ErrorObject` schema. */
export interface OnezoneErrorObject {
  readonly id: string;
  readonly description: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly ctx?: unknown;
}

/** The ids of the error catalogue. A newer server may send others. */
export type OnezoneErrorId = keyof ErrorDetails;

/**
 * Onezone refused a request or failed at it, and said why. Tell errors apart by `id`, best with `isOnezoneError`.
 *
 * If another error caused it (`authError`, `tokenError`), that one is the `cause`, also an `OnezoneError`.
 */
export class OnezoneError extends Error {
  declare readonly name: "OnezoneError";
  /** The error's id in the catalogue, as in `forbidden`. A newer server may send another id. */
  declare readonly id: string;
  /** For people. Its wording differs between versions of the server. */
  declare readonly description: string;
  /** Further data of the error; its type depends on `id`. */
  declare readonly details: Readonly<Record<string, unknown>> | undefined;
  /** Where in the system the error arose, if the server is new enough to say so. Opaque. */
  declare readonly ctx: unknown;
  /** HTTP status of the response. */
  declare readonly status: number;
  /** Absent for the verbs, which are called by path. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** The URL of the response, without its query. */
  declare readonly url: string;
  /** The response; its body has been read. Not shown when the error is printed. */
  declare readonly response: Response;

  constructor(
    error: OnezoneErrorObject,
    context: CallContext,
    response: Response,
    cause: OnezoneError | null = causeOf(error, context, response),
  ) {
    const { id, description, details, ctx } = error;
    const message = `${callName(context)}: ${description} (${id}, status ${response.status})`;
    super(message, cause ? { cause } : undefined);
    const newer = ctx !== undefined && { ctx };
    const url = withoutQuery(response.url);
    defineError(this, { name: "OnezoneError", id, description, details, ...newer, url }, context, response);
  }
}

/** More than Onezone nests. Deeper errors stay in `details`. */
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
 * Returns whether `error` is an `OnezoneError`, of the given id if there is one; `details` then has that id's type.
 * Recognises errors of another copy of this package and of another realm.
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

/** Returns whether a value that was received is an error object. */
export function isErrorObject(value: unknown): value is OnezoneErrorObject {
  const { id, description } = asObject(value);
  return typeof id === "string" && typeof description === "string";
}
