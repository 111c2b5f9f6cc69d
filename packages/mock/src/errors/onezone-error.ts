import { catalogue, type ErrorDetails } from "../generated/errors.ts";
import { type Json, type JsonObject, MAX_NESTING } from "../json.ts";
import { type ComputedId, computedTexts, type Texts, type Words } from "./computed-messages.ts";

/** The `error` object of a response; see `ErrorObject` in the API description. */
export type ErrorBody = {
  readonly id: string;
  readonly details?: JsonObject;
  readonly description: string;
};

type Catalogue = typeof catalogue;

/** The errors with a known text: from a message template of the catalogue, or computed. */
export type ErrorId =
  | { [Id in keyof Catalogue]: Catalogue[Id] extends { message: string } ? Id : never }[keyof Catalogue]
  | ComputedId;

/** An error of Onezone, as the server sends it. The engine converts it to a response. */
export class OnezoneError<Id extends ErrorId = ErrorId> extends Error {
  override readonly name = "OnezoneError";
  readonly status: number;
  readonly body: ErrorBody;
  /** The reason for the error, for the developer who uses the mock. */
  readonly why: string;

  /**
   * @param details in any order; the constructor sorts them by key in descending order, as the server does
   * @param why default: the description of the error
   * @param words the parts of a computed text that are not in the details
   */
  constructor(id: Id, details: ErrorDetails[Id], why?: string, words: Words = {}) {
    const description = textOf(id, details, words);
    super(description);
    const { status } = catalogue[id];
    const members = Object.entries<Json>(details).sort(([one], [other]) => (one < other ? 1 : -1));
    this.status = status;
    this.body = {
      id,
      ...(members.length > 0 && { details: Object.fromEntries(members) }),
      description,
    };
    this.why = why ?? description.replaceAll(/\n\s*/g, " ");
  }

  /** The id of the innermost cause, or of the error itself if it has no cause. */
  get rootId(): string {
    return rootId(this.body);
  }
}

function textOf<Id extends ErrorId>(id: Id, details: ErrorDetails[Id], words: Words): string {
  const texts: Partial<Texts<keyof ErrorDetails>> = computedTexts;
  const compute = texts[id];
  if (compute) return compute(details, words);
  const entry: { readonly status: number; readonly message?: string } = catalogue[id];
  const values = new Map(Object.entries<Json>(details));
  return (entry.message ?? "").replaceAll(/\{(\w+)\}/g, (_, key) => {
    const value = values.get(key);
    return Array.isArray(value) ? value.map(String).join(", ") : String(value);
  });
}

/** Returns the id of the innermost cause of an error, or of the error itself if it has no cause. */
export function rootId({ id, details }: ErrorBody): string {
  const cause = details?.authError ?? details?.tokenError;
  return isErrorBody(cause) ? rootId(cause) : id;
}

/** Returns whether a value is an `error` object, or the cause of one. */
export function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === "object" && value !== null && "id" in value && "description" in value;
}

/** Returns the result of a check. If the check throws an OnezoneError, throws the error that `wrap` returns for it. */
export function withCause<T>(wrap: (cause: OnezoneError) => OnezoneError, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof OnezoneError ? wrap(error) : error;
  }
}

/** Returns the error for a value that is nested deeper than the mock allows. The server has no limit. */
export function tooDeep(key: string, how: string = `more than ${MAX_NESTING} levels deep`): OnezoneError {
  return new OnezoneError("badData", { key }, `"${key}" is nested ${how}, which is a limit of the mock`);
}
