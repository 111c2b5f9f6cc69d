import { readToken } from "../access/verify-token.ts";
import { type ErrorId, OnezoneError, withCause } from "../errors/onezone-error.ts";
import type { ErrorDetails } from "../generated/errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { readCaveat } from "../tokens/caveats/index.ts";
import { ipv4 } from "../tokens/caveats/ip.ts";
import type { Token } from "../tokens/token.ts";
import { type TextRule, textRules } from "../world/text-rules.ts";

/**
 * Reads the value that a body has for a key as the server does: what it takes for text, a number and so on is more than the API
 * description promises. Throws an OnezoneError that names the key.
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

/** Returns the fields that an update changes: at least one of these. @throws {OnezoneError} missingAtLeastOneValue */
export function changes<Reads extends Readonly<Record<string, Read<unknown>>>>(
  body: JsonObject,
  reads: Reads,
): Changes<Reads> {
  const given = Object.entries(reads).filter(([key]) => body[key] !== undefined);
  if (given.length === 0) throw new OnezoneError("missingAtLeastOneValue", { keys: Object.keys(reads) });
  const read = given.map(([key, each]) => [key, required(body, key, each)]);
  // Each field is read by the function from which its type follows.
  return Object.fromEntries(read) as Changes<Reads>;
}

/** Checks that no entity but the one with this id has a name. @throws {OnezoneError} badValueIdentifierOccupied */
export function checkFree(key: string, namesake: { readonly id: string } | undefined, id?: string): void {
  if (namesake && namesake.id !== id) throw new OnezoneError("badValueIdentifierOccupied", { key });
}

/** Any value. */
export const any: Read<Json> = (value) => value;

/** Text; booleans become text, and null is left for the next check to refuse. */
export const text: Read<string | null> = (value, key) => {
  if (typeof value === "boolean") return String(value);
  if (value !== null && typeof value !== "string") throw new OnezoneError("badValueString", { key });
  return value;
};

/** Text that is not empty. */
export const nonEmptyText: Read<string> = (value, key) => {
  const read = text(value, key);
  if (!read) throw new OnezoneError("badValueEmpty", { key });
  return read;
};

/** The errors that need no details. */
type PlainErrorId = { [Id in ErrorId]: Record<string, never> extends ErrorDetails[Id] ? Id : never }[ErrorId];

/** Returns what reads text of a certain form; other text is this error. */
export function formed(form: Pick<TextRule, "test">, errorId: PlainErrorId): Read<string> {
  return (value, key) => {
    const read = text(value, key);
    if (read === null || !form.test(read)) throw new OnezoneError(errorId, {});
    return read;
  };
}

/** A name, by the rule that most names follow. */
export const name: Read<string> = formed(textRules.name, "badValueName");

/** Returns what reads one of these texts. */
export function oneOf(...allowed: readonly string[]): Read<string> {
  return (value, key) => {
    const read = text(value, key);
    if (read === null || !allowed.includes(read))
      throw new OnezoneError("badValueNotAllowed", { key, allowed });
    return read;
  };
}

/** A boolean. */
export const boolean: Read<boolean> = (value, key) => {
  if (typeof value !== "boolean") throw new OnezoneError("badValueBoolean", { key });
  return value;
};

/** A JSON object. */
export const object: Read<JsonObject> = (value, key) => {
  if (!isObject(value)) throw new OnezoneError("badValueJSON", { key });
  return value;
};

/** A limit: an integer from 1, as number or digits, or "infinity". */
export const limit: Read<number | "infinity"> = (value, key) =>
  value === "infinity" ? value : integerIn(1)(value, key);

/** Returns what reads a list that takes its items from a set; sorted, each once. */
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

/** Caveats, in the form that responses show. */
export const caveats: Read<JsonObject[]> = (value, key) => {
  if (!Array.isArray(value)) throw new OnezoneError("badData", { key });
  return value.map(readCaveat);
};

/** A token, and its text. */
export interface SentToken {
  readonly text: string;
  readonly token: Token;
}

/** A token. */
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

/** An IPv4 address, or null for none. */
export const ipv4OrNull: Read<string | null> = (value, key) => {
  if (value !== null && (typeof value !== "string" || ipv4(value) === undefined))
    throw new OnezoneError("badValueIPv4Address", { key });
  return value;
};

/** Returns what reads a number of a range. */
export function numberIn(low: number, high: number): Read<number> {
  return (value, key) => {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number !== "number" || Number.isNaN(number)) throw new OnezoneError("badValueFloat", { key });
    if (number < low || number > high) throw new OnezoneError("badValueNotInRange", { key, low, high });
    return number;
  };
}

/** Returns what reads an integer, as number or digits, from `low`, or of a range. */
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

/** Returns privileges without those that a body revokes, and with those that it grants; sorted. @throws {OnezoneError} */
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

/** Returns the objects in a list of a value, or in the lists of these, and so on. */
export function listIn(value: Json, ...keys: readonly string[]): readonly JsonObject[] {
  return keys
    .reduce<readonly Json[]>(
      (values, key) =>
        values.flatMap((each) => (isObject(each) && Array.isArray(each[key]) ? each[key] : [])),
      [value],
    )
    .filter(isObject);
}
