import type { ErrorDetails } from "@onezone/types";
import { asObject } from "./as-object.ts";
import { type CallContext, callName } from "./call-context.ts";
import { defineError } from "./define-error.ts";
import { shownUrl } from "./hide-url-secrets.ts";

/** The `error` object of a response: the `ErrorObject` schema. */
export interface OnezoneErrorObject {
  readonly id: string;
  readonly description: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly ctx?: unknown;
}

/** The ids of the error catalogue. A newer server may send others. */
export type OnezoneErrorId = keyof ErrorDetails;

/**
 * An error that Onezone returned. Use `isOnezoneError` to distinguish errors by `id`.
 *
 * If its details contain another error (`authError`, `tokenError`), `cause` is that error as an `OnezoneError`.
 */
export class OnezoneError extends Error {
  declare readonly name: "OnezoneError";
  /** The id of the error in the catalogue, such as `forbidden`. A newer server may send other ids. */
  declare readonly id: string;
  /** A text for people, which depends on the server version. */
  declare readonly description: string;
  /** Further data of the error; its type depends on `id`. */
  declare readonly details: Readonly<Record<string, unknown>> | undefined;
  /** Where in the system the error occurred. Opaque; only newer servers send it. */
  declare readonly ctx: unknown;
  /** The HTTP status. */
  declare readonly status: number;
  /** Undefined for calls by path. */
  declare readonly operationId: string | undefined;
  declare readonly method: string;
  /** The URL of the response without its query, or the path template if the path contains a secret. */
  declare readonly url: string;
  /** The response, whose body has been read. Printing the error does not show it. */
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
    const url = shownUrl(response.url, context);
    defineError(this, { name: "OnezoneError", id, description, details, ...newer, url }, context, response);
  }
}

/** The maximum number of causes, which is more than Onezone nests. Deeper errors stay in `details`. */
const MAX_CAUSES = 100;

/** Converts the errors nested in `details` to a chain of causes. Not recursive, because a server may nest them deeply. */
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
 * Returns whether `error` is an `OnezoneError` and, if `id` is given, has this id and its type of `details`. Recognises errors
 * of another copy of this package and of another realm.
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

/** Returns whether a value from a response is an error object. */
export function isErrorObject(value: unknown): value is OnezoneErrorObject {
  const { id, description } = asObject(value);
  return typeof id === "string" && typeof description === "string";
}
