import type { Json, JsonObject } from "./message.ts";

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

const ONE_OF = "Missing data, you must provide at least one of: ";

/** An error of status 400: what nearly all are. */
function bad(id: string, description: string, details: JsonObject | undefined, why: string): OnezoneError {
  return new OnezoneError(400, { id, ...(details && { details }), description }, why);
}

/** The errors that the mock's behaviour answers, each with the text of the server. */
export const errors = {
  unauthorized: (): OnezoneError =>
    new OnezoneError(
      401,
      { id: "unauthorized", description: "You must authenticate yourself to perform this operation." },
      "no credential was sent, and the operation needs one",
    ),

  /** A credential that is no good; `early` where it is found before the operation is looked at. */
  badCredential: (cause: OnezoneError, early: boolean): OnezoneError =>
    new OnezoneError(
      401,
      {
        id: "unauthorized",
        details: { authError: asJson(cause.body) },
        description: "Provided authentication is not valid (see details).",
      },
      cause.why,
      early,
    ),

  forbidden: (why: string): OnezoneError =>
    new OnezoneError(
      403,
      { id: "forbidden", description: "You are not authorized to perform this operation." },
      why,
    ),

  notFound: (why: string): OnezoneError =>
    new OnezoneError(404, { id: "notFound", description: "The resource could not be found." }, why),

  malformedData: (): OnezoneError =>
    bad(
      "malformedData",
      "Provided data could not be understood by the server.",
      undefined,
      "the body is no JSON object",
    ),

  missingRequiredValue: (key: string): OnezoneError =>
    bad("missingRequiredValue", `Missing required value: ${key}.`, { key }, `the body has no "${key}"`),

  missingAtLeastOneValue: (keys: readonly string[]): OnezoneError =>
    bad(
      "missingAtLeastOneValue",
      `${ONE_OF}${erlangList(keys, ONE_OF.length)}.`,
      { keys },
      `the body has none of ${keys.join(", ")}`,
    ),

  badData: (key: string): OnezoneError =>
    bad(
      "badData",
      `Bad value: provided "${key}" has an invalid format or is incomprehensible in the context of this operation.`,
      { key },
      `"${key}" has the wrong form`,
    ),

  badValueString: (key: string): OnezoneError =>
    bad("badValueString", `Bad value: provided "${key}" must be a string.`, { key }, `"${key}" is no string`),

  badValueBoolean: (key: string): OnezoneError =>
    bad(
      "badValueBoolean",
      `Bad value: provided "${key}" must be a boolean.`,
      { key },
      `"${key}" is no boolean`,
    ),

  badValueEmpty: (key: string): OnezoneError =>
    bad("badValueEmpty", `Bad value: provided "${key}" must not be empty.`, { key }, `"${key}" is empty`),

  badValueInteger: (key: string): OnezoneError =>
    bad(
      "badValueInteger",
      `Bad value: provided "${key}" must be an integer.`,
      { key },
      `"${key}" is no integer`,
    ),

  badValueTooLow: (key: string, limit: number): OnezoneError =>
    bad(
      "badValueTooLow",
      `Bad value: provided "${key}" must be at least ${limit}.`,
      { limit, key },
      `"${key}" is below ${limit}`,
    ),

  badValueJSON: (key: string): OnezoneError =>
    bad(
      "badValueJSON",
      `Bad value: provided "${key}" must be a valid JSON.`,
      { key },
      `"${key}" is no JSON object`,
    ),

  badValueListOfStrings: (key: string): OnezoneError =>
    bad(
      "badValueListOfStrings",
      `Bad value: provided "${key}" must be a list of strings.`,
      { key },
      `"${key}" is no list of strings`,
    ),

  badValueNotAllowed: (key: string, allowed: readonly string[]): OnezoneError =>
    bad(
      "badValueNotAllowed",
      `Bad value: provided "${key}" must be one of: ${allowed.join(", ")}.`,
      { key, allowed },
      `"${key}" is none of the allowed values`,
    ),

  badValueListNotAllowed: (key: string, allowed: readonly string[]): OnezoneError =>
    bad(
      "badValueListNotAllowed",
      `Bad value: provided "${key}" must be a list containing zero or more following values: ${allowed.join(", ")}.`,
      { key, allowed },
      `"${key}" holds a value that is not allowed`,
    ),

  badValueIPv4Address: (key: string): OnezoneError =>
    bad(
      "badValueIPv4Address",
      `Bad value: provided "${key}" is not a valid IPv4 address.`,
      { key },
      `"${key}" is no IPv4 address`,
    ),

  badValueIdNotFound: (key: string): OnezoneError =>
    bad(
      "badValueIdNotFound",
      `Bad value: provided ID ("${key}") does not exist.`,
      { key },
      `"${key}" names nothing in this world`,
    ),

  badValueIdentifierOccupied: (key: string): OnezoneError =>
    bad(
      "badValueIdentifierOccupied",
      `Bad value: provided identifier ("${key}") is already occupied.`,
      { key },
      `"${key}" is taken`,
    ),

  badValueName: (): OnezoneError =>
    bad(
      "badValueName",
      "Bad value: Name must be 2-128 characters long and composed only of UTF-8 letters, digits, brackets and underscores. Dashes, spaces and dots are allowed (but not at the beginning or the end).",
      undefined,
      "the name breaks the rule for names",
    ),

  badValueFullName: (): OnezoneError =>
    bad(
      "badValueFullName",
      "Bad value: Full name must be 2-128 characters long and composed only of UTF-8 letters and digits. Dashes, spaces, dots, commas and apostrophes are allowed (but not at the beginning or the end).",
      undefined,
      "the full name breaks the rule for full names",
    ),

  badValueUsername: (): OnezoneError =>
    bad(
      "badValueUsername",
      "Bad value: Username must be 2-32 characters long and composed only of letters and digits. Dashes and underscores are allowed (but not at the beginning or the end).",
      undefined,
      "the username breaks the rule for usernames",
    ),

  badValuePassword: (): OnezoneError =>
    bad(
      "badValuePassword",
      "Bad value: Password must be at least 8 characters long.",
      undefined,
      "the password is too short",
    ),

  badValueToken: (key: string, cause: OnezoneError): OnezoneError =>
    bad(
      "badValueToken",
      `Bad value: provided "${key}" is not a valid token (see details).`,
      { tokenError: asJson(cause.body), key },
      `"${key}": ${cause.why}`,
    ),

  badValueTokenType: (key: string): OnezoneError =>
    bad(
      "badValueTokenType",
      `Bad value: provided "${key}" is not a valid token type.`,
      { key },
      `"${key}" is no type of token`,
    ),

  badValueInviteType: (key: string): OnezoneError =>
    bad(
      "badValueInviteType",
      `Bad value: provided "${key}" is not a valid invite type.`,
      { key },
      `"${key}" is no type of invitation`,
    ),

  badValueCaveat: (caveat: Json): OnezoneError =>
    bad(
      "badValueCaveat",
      `Provided caveat is invalid: '${erlangJson(caveat)}'.`,
      { caveat },
      "a caveat is not of a known form",
    ),

  badBasicCredentials: (): OnezoneError =>
    bad(
      "badBasicCredentials",
      "Invalid username or password.",
      undefined,
      "no user of this world has that name and password",
    ),

  basicAuthDisabled: (): OnezoneError =>
    bad(
      "basicAuthDisabled",
      "Basic auth is disabled for this user.",
      undefined,
      "the user may not sign in with a password",
    ),

  userBlocked: (): OnezoneError =>
    bad(
      "userBlocked",
      "This user account has been blocked by the administrator and cannot be used unless it is unblocked again.",
      undefined,
      "the user is blocked",
    ),

  badToken: (why: string): OnezoneError =>
    bad("badToken", "Provided token could not be understood by the server.", undefined, why),

  tokenTooLarge: (limit: number): OnezoneError =>
    bad(
      "tokenTooLarge",
      `Provided token exceeds the allowed size (${limit} characters).`,
      { limit },
      "the token is too large",
    ),

  tokenInvalid: (why: string): OnezoneError =>
    bad("tokenInvalid", "Provided token is not valid.", undefined, why),

  tokenRevoked: (why: string): OnezoneError =>
    bad("tokenRevoked", "Provided token has been revoked.", undefined, why),

  tokenSubjectInvalid: (why: string): OnezoneError =>
    bad(
      "tokenSubjectInvalid",
      "The token subject is invalid (does not exist or is different than expected).",
      undefined,
      why,
    ),

  tokenSessionInvalid: (): OnezoneError =>
    bad(
      "tokenSessionInvalid",
      "This token is bound to a session different than presented by the client or no longer existent.",
      undefined,
      "this world has no such session",
    ),

  tokenServiceForbidden: (type: string, id: string): OnezoneError =>
    bad(
      "tokenServiceForbidden",
      `The service ${type}:${id} is forbidden for this subject.`,
      { service: { type, id } },
      `the subject of the token may not use ${type}:${id}`,
    ),

  tokenTimeCaveatRequired: (maxTtl: number): OnezoneError =>
    bad(
      "tokenTimeCaveatRequired",
      `You must specify a time caveat with maximum TTL of ${maxTtl} seconds.`,
      { maxTtl },
      `a temporary token needs a time caveat of ${maxTtl} seconds at most`,
    ),

  tokenCaveatUnverified: (caveat: Json, description: string): OnezoneError =>
    bad(
      "tokenCaveatUnverified",
      `Provided token is not valid - unverified ${description}`,
      { caveat },
      `a caveat of the token does not hold: ${description.split(":")[0]}`,
    ),

  tokenCaveatUnknown: (caveat: string): OnezoneError =>
    bad(
      "tokenCaveatUnknown",
      `Unknown caveat - '${caveat}'.`,
      { caveat },
      "the token has a caveat that nobody knows",
    ),

  notAnAccessToken: (received: JsonObject, description: string): OnezoneError =>
    bad(
      "notAnAccessToken",
      `Expected an access token, but received a(n) ${description}.`,
      { received },
      "the token is no access token",
    ),

  notAnIdentityToken: (received: JsonObject, description: string): OnezoneError =>
    bad(
      "notAnIdentityToken",
      `Expected an identity token, but received a(n) ${description}.`,
      { received },
      "the token is no identity token",
    ),

  /** `expectedAtom` is the server's own name of the type, which it prints. */
  notAnInviteToken: (
    expected: string,
    expectedAtom: string,
    received: JsonObject,
    description: string,
  ): OnezoneError =>
    bad(
      "notAnInviteToken",
      `Expected an invitation token of type '${expectedAtom}', but received a(n) ${description}.`,
      { received, expectedInviteType: expected },
      `the token is no invitation of the type ${expected}`,
    ),

  badServiceToken: (cause: OnezoneError): OnezoneError =>
    bad(
      "badServiceToken",
      "Provided service token is not valid (see details).",
      { tokenError: asJson(cause.body) },
      `the service token: ${cause.why}`,
    ),

  badConsumerToken: (cause: OnezoneError): OnezoneError =>
    bad(
      "badConsumerToken",
      "Provided consumer token is not valid (see details).",
      { tokenError: asJson(cause.body) },
      `the consumer token: ${cause.why}`,
    ),

  inviteTokenTargetIdInvalid: (id: string): OnezoneError =>
    bad(
      "inviteTokenTargetIdInvalid",
      `The target id '${id}' is invalid for this type of invite token.`,
      { id },
      "what the token invites to does not exist",
    ),

  inviteTokenSubjectNotAuthorized: (): OnezoneError =>
    bad(
      "inviteTokenSubjectNotAuthorized",
      "The subject of this token is not (or no longer) authorized to issue such invitations.",
      undefined,
      "the subject of the token lacks the privileges to invite",
    ),

  inviteTokenUsageLimitReached: (): OnezoneError =>
    bad(
      "inviteTokenUsageLimitReached",
      "The usage limit of this invite token has been reached.",
      undefined,
      "the invitation is used up",
    ),
} as const;

/** The body as a value of JSON. */
function asJson({ id, details, description }: ErrorBody): JsonObject {
  return { id, ...(details && { details }), description };
}

/** JSON as the server prints it inside of a message: the keys of an object from last to first. */
function erlangJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(erlangJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? 1 : -1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${erlangJson(member)}`).join(",")}}`;
}

/** A list of texts as Erlang prints it behind `indent` characters: filled lines of 80 characters. */
function erlangList(items: readonly string[], indent: number): string {
  const indentation = " ".repeat(indent + 1);
  let printed = "[";
  let column = indentation.length;
  items.forEach((item, index) => {
    const text = `<<"${item}">>${index < items.length - 1 ? "," : "]"}`;
    if (index > 0 && column + text.length > 80) {
      printed += `\n${indentation}`;
      column = indentation.length;
    }
    printed += text;
    column += text.length;
  });
  return printed;
}
