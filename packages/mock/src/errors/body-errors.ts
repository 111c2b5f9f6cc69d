import { type Json, MAX_NESTING } from "../json.ts";
import { erlangJson, erlangList } from "./erlang-text.ts";
import { asJson, bad, type OnezoneError } from "./onezone-error.ts";

const ONE_OF = "Missing data, you must provide at least one of: ";

function badDataText(key: string): string {
  return `Bad value: provided "${key}" has an invalid format or is incomprehensible in the context of this operation.`;
}

/** Errors of what a body holds. */
export const bodyErrors = {
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
    bad("badData", badDataText(key), { key }, `"${key}" has the wrong form`),

  /** A limit of the mock's own. */
  badDataTooDeep: (key: string, how: string = `more than ${MAX_NESTING} levels deep`): OnezoneError =>
    bad(
      "badData",
      badDataText(key),
      { key },
      `"${key}" is nested ${how}, which is a limit of the mock's own`,
    ),

  /** With a hint in place of the server's usual words. */
  badDataWithHint: (key: string, hint: string): OnezoneError =>
    bad("badData", `Bad value provided for "${key}": ${hint}`, { key, hint }, `${key}: ${hint}`),

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

  badValueNotInRange: (key: string, low: number, high: number): OnezoneError =>
    bad(
      "badValueNotInRange",
      `Bad value: provided "${key}" must be between <${low}, ${high}>.`,
      { low, key, high },
      `"${key}" is not between ${low} and ${high}`,
    ),

  badValueTextTooLarge: (key: string, limit: number): OnezoneError =>
    bad(
      "badValueTextTooLarge",
      `Bad value: the text provided in "${key}" cannot be larger than ${limit} characters.`,
      { limit, key },
      `"${key}" has more than ${limit} characters`,
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
} as const;
