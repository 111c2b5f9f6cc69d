import { readToken } from "../access/verify-token.ts";
import { type ErrorId, OnezoneError, withCause } from "../errors/onezone-error.ts";
import type { ErrorDetails } from "../generated/errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { readCaveat } from "../tokens/caveats/index.ts";
import { ipv4 } from "../tokens/caveats/ip.ts";
import type { Token } from "../tokens/token.ts";
import { type TextRule, textRules } from "../world/text-rules.ts";

/**
 * Reads a value of a body as the server does: it accepts more types than the API description documents, for example a boolean
 * instead of a string. If the value is invalid, throws an OnezoneError that names the key.
 */
export type Read<T> = (value: Json, key: string) => T;

/** Returns a required field. @throws {OnezoneError} missingRequiredValue */
export function required<T>(body: JsonObject, key: string, read: Read<T>): T {
  const value = body[key];
  if (value === undefined) throw new OnezoneError("missingRequiredValue", { key });
  return read(value, key);
}

/** Returns an optional field. */
export function optional<T>(body: JsonObject, key: string, read: Read<T>): T | undefined {
  const value = body[key];
  return value === undefined ? undefined : read(value, key);
}

type Changes<Reads> = { [K in keyof Reads]?: Reads[K] extends Read<infer T> ? T : never };

/** Returns the fields that an update changes. At least one is required. @throws {OnezoneError} missingAtLeastOneValue */
export function changes<Reads extends Readonly<Record<string, Read<unknown>>>>(
  body: JsonObject,
  reads: Reads,
): Changes<Reads> {
  const given = Object.entries(reads).filter(([key]) => body[key] !== undefined);
  if (given.length === 0) throw new OnezoneError("missingAtLeastOneValue", { keys: Object.keys(reads) });
  const read = given.map(([key, each]) => [key, required(body, key, each)]);
  // Each field is read by its function in `reads`, which also defines its type.
  return Object.fromEntries(read) as Changes<Reads>;
}

/**
 * Checks that a name is not taken by another entity.
 *
 * @param namesake the entity that has the name
 * @param id the id of the entity to name; undefined for a new one
 * @throws {OnezoneError} badValueIdentifierOccupied
 */
export function checkFree(key: string, namesake: { readonly id: string } | undefined, id?: string): void {
  if (namesake && namesake.id !== id) throw new OnezoneError("badValueIdentifierOccupied", { key });
}

/** Reads any value. */
export const any: Read<Json> = (value) => value;

/** Reads text. Booleans become text. Null is returned for later checks. */
export const text: Read<string | null> = (value, key) => {
  if (typeof value === "boolean") return String(value);
  if (value !== null && typeof value !== "string") throw new OnezoneError("badValueString", { key });
  return value;
};

/** Reads non-empty text. */
export const nonEmptyText: Read<string> = (value, key) => {
  const read = text(value, key);
  if (!read) throw new OnezoneError("badValueEmpty", { key });
  return read;
};

/** The ids of errors without details. */
type PlainErrorId = { [Id in ErrorId]: Record<string, never> extends ErrorDetails[Id] ? Id : never }[ErrorId];

/** Returns a function that reads text which follows a rule. Other text causes the given error. */
export function formed(form: Pick<TextRule, "test">, errorId: PlainErrorId): Read<string> {
  return (value, key) => {
    const read = text(value, key);
    if (read === null || !form.test(read)) throw new OnezoneError(errorId, {});
    return read;
  };
}

/** Reads a name, by the common rule for names. */
export const name: Read<string> = formed(textRules.name, "badValueName");

/** Returns a function that reads one of these texts. */
export function oneOf(...allowed: readonly string[]): Read<string> {
  return (value, key) => {
    const read = text(value, key);
    if (read === null || !allowed.includes(read))
      throw new OnezoneError("badValueNotAllowed", { key, allowed });
    return read;
  };
}

/** Reads a boolean. */
export const boolean: Read<boolean> = (value, key) => {
  if (typeof value !== "boolean") throw new OnezoneError("badValueBoolean", { key });
  return value;
};

/** Reads a JSON object. */
export const object: Read<JsonObject> = (value, key) => {
  if (!isObject(value)) throw new OnezoneError("badValueJSON", { key });
  return value;
};

/** Reads a limit: "infinity", or an integer that is at least 1, as a number or a string. */
export const limit: Read<number | "infinity"> = (value, key) =>
  value === "infinity" ? value : integerIn(1)(value, key);

/** Returns a function that reads a list of allowed texts. The result is sorted and has no duplicates. */
export function listFrom<T extends string>(allowed: readonly T[]): Read<T[]> {
  return (value, key) => {
    const isName = (item: Json) => ["string", "boolean"].includes(typeof item) || item === null;
    if (!Array.isArray(value) || !value.every(isName))
      throw new OnezoneError("badValueListOfStrings", { key });
    const names = new Set<string>(value.map(String));
    const chosen = allowed.filter((name) => names.has(name));
    if (chosen.length < names.size) throw new OnezoneError("badValueListNotAllowed", { key, allowed });
    return chosen.sort();
  };
}

/** Reads caveats, and returns them in the format of responses. */
export const caveats: Read<JsonObject[]> = (value, key) => {
  if (!Array.isArray(value)) throw new OnezoneError("badData", { key });
  return value.map(readCaveat);
};

/** A token of a request body, and its text. */
export interface SentToken {
  readonly text: string;
  readonly token: Token;
}

/** Reads a token. */
export const token: Read<SentToken> = (value, key) => {
  if (value === "") throw new OnezoneError("badValueEmpty", { key });
  return withCause(
    (cause) => new OnezoneError("badValueToken", { key, tokenError: cause.body }, `"${key}": ${cause.why}`),
    () => {
      if (typeof value !== "string") throw new OnezoneError("badToken", {}, "it is not a string");
      return { text: value, token: readToken(value) };
    },
  );
};

/** Reads an IPv4 address or null. */
export const ipv4OrNull: Read<string | null> = (value, key) => {
  if (value !== null && (typeof value !== "string" || ipv4(value) === undefined))
    throw new OnezoneError("badValueIPv4Address", { key });
  return value;
};

/** Returns a function that reads a number in a range. */
export function numberIn(low: number, high: number): Read<number> {
  return (value, key) => {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number !== "number" || Number.isNaN(number)) throw new OnezoneError("badValueFloat", { key });
    if (number < low || number > high) throw new OnezoneError("badValueNotInRange", { key, low, high });
    return number;
  };
}

/** Returns a function that reads an integer from `low` to `high`, as a number or a string. By default, there is no limit. */
export function integerIn(low: number = Number.NEGATIVE_INFINITY, high?: number): Read<number> {
  return (value, key) => {
    const number = typeof value === "string" && /^[+-]?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isInteger(number))
      throw new OnezoneError("badValueInteger", { key });
    if (high !== undefined && (number < low || number > high))
      throw new OnezoneError("badValueNotInRange", { key, low, high });
    if (number < low) throw new OnezoneError("badValueTooLow", { key, limit: low });
    return number;
  };
}

/** Applies the changes in a body (`grant`, `revoke`) to privileges, and returns them sorted. @throws {OnezoneError} */
export function changedPrivileges<T extends string>(
  body: JsonObject,
  held: readonly string[],
  allowed: readonly T[],
): T[] {
  const { grant = [], revoke = [] } = changes(body, { grant: listFrom(allowed), revoke: listFrom(allowed) });
  return allowed
    .filter((each) => grant.includes(each) || (held.includes(each) && !revoke.includes(each)))
    .sort();
}

/** Returns the objects in nested lists: `listIn(value, "a", "b")` returns the objects in list `b` of each object in list `a`. */
export function listIn(value: Json, ...keys: readonly string[]): readonly JsonObject[] {
  return keys
    .reduce<readonly Json[]>(
      (values, key) =>
        values.flatMap((each) => (isObject(each) && Array.isArray(each[key]) ? each[key] : [])),
      [value],
    )
    .filter(isObject);
}
