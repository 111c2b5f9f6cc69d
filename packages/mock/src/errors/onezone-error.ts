import type { JsonObject } from "../json.ts";

/** The `error` object of an answer; see `ErrorObject` in the API description. */
export interface ErrorBody {
  readonly id: string;
  readonly details?: JsonObject;
  readonly description: string;
}

/** An error that Onezone answers: thrown by what finds it, turned into an answer by the engine. */
export class OnezoneError extends Error {
  override readonly name = "OnezoneError";
  readonly status: number;
  readonly body: ErrorBody;
  /** Why it is answered, in words for the developer who calls the mock. */
  readonly why: string;
  /** Whether a bad credential is the cause: such an answer has no content type. */
  readonly badCredential: boolean;

  constructor(status: number, body: ErrorBody, why: string, badCredential = false) {
    super(body.description);
    this.status = status;
    this.body = body;
    this.why = why;
    this.badCredential = badCredential;
  }

  /** The id that tells what is wrong: of the cause, where the error has one. */
  get rootId(): string {
    return rootId(this.body);
  }
}

/** The id that tells what is wrong: of the innermost cause, where the error has one. */
export function rootId({ id, details }: ErrorBody): string {
  const cause = details?.authError ?? details?.tokenError;
  return isErrorBody(cause) ? rootId(cause) : id;
}

/** Whether a value is an `error` object, or the cause of one. */
export function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === "object" && value !== null && "id" in value && "description" in value;
}

/** Returns what a check returns. An error that it throws becomes the cause of another. @throws {OnezoneError} */
export function withCause<T>(wrap: (cause: OnezoneError) => OnezoneError, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof OnezoneError ? wrap(error) : error;
  }
}

/** An error of status 400: what nearly all are. */
export function bad(
  id: string,
  description: string,
  details: JsonObject | undefined,
  why: string,
): OnezoneError {
  return new OnezoneError(400, { id, ...(details && { details }), description }, why);
}

/** The body as a value of JSON. */
export function asJson({ id, details, description }: ErrorBody): JsonObject {
  return { id, ...(details && { details }), description };
}
