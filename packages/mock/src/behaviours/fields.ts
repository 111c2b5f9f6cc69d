import { readToken } from "../access/verify-token.ts";
import { OnezoneError, withCause } from "../errors/onezone-error.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { readCaveat } from "../tokens/caveats/index.ts";
import { ipv4 } from "../tokens/caveats/ip.ts";
import type { Token } from "../tokens/token.ts";
import { type TextRule, textRules } from "../world/text-rules.ts";

/**
 * Reads one member of a request's body as the server does; what it takes for text, a number and so on is more than the API
 * description promises. Each throws an OnezoneError that names the member.
 */

/** The value of a member that has to be there. @throws {OnezoneError} missingRequiredValue */
export function required(body: JsonObject, key: string): Json {
  const value = body[key];
  if (value === undefined) throw new OnezoneError("missingRequiredValue", { key });
  return value;
}

/** Text; booleans become text, and null is let pass for the next check to refuse. @throws {OnezoneError} badValueString */
export function text(value: Json, key: string): string | null {
  if (typeof value === "boolean") return String(value);
  if (value !== null && typeof value !== "string") throw new OnezoneError("badValueString", { key });
  return value;
}

/** Text that is not empty. @throws {OnezoneError} badValueString or badValueEmpty */
export function nonEmptyText(value: Json, key: string): string {
  const read = text(value, key);
  if (!read) throw new OnezoneError("badValueEmpty", { key });
  return read;
}

/** Text of a certain form. @throws {OnezoneError} badValueString or the fault */
export function formedText(
  value: Json,
  key: string,
  form: Pick<TextRule, "test">,
  fault: () => OnezoneError,
): string {
  const read = text(value, key);
  if (read === null || !form.test(read)) throw fault();
  return read;
}

/** A name, by the rule that most names follow; a line break at its end slips through. @throws {OnezoneError} badValueName */
export function name(value: Json, key: string): string {
  return formedText(value, key, textRules.name, () => new OnezoneError("badValueName", {}));
}

/** One of these texts. @throws {OnezoneError} badValueString or badValueNotAllowed */
export function oneOf(value: Json, key: string, allowed: readonly string[]): string {
  const read = text(value, key);
  if (read === null || !allowed.includes(read))
    throw new OnezoneError("badValueNotAllowed", { key, allowed });
  return read;
}

/** A boolean. @throws {OnezoneError} badValueBoolean */
export function boolean(value: Json, key: string): boolean {
  if (typeof value !== "boolean") throw new OnezoneError("badValueBoolean", { key });
  return value;
}

/** A JSON object. @throws {OnezoneError} badValueJSON */
export function object(value: Json, key: string): JsonObject {
  if (!isObject(value)) throw new OnezoneError("badValueJSON", { key });
  return value;
}

/** A limit: a whole number from 1, as number or digits, or "infinity". @throws {OnezoneError} badValueInteger or badValueTooLow */
export function limit(value: Json, key: string): number | "infinity" {
  if (value === "infinity") return value;
  const number = typeof value === "string" && /^[+-]?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number))
    throw new OnezoneError("badValueInteger", { key });
  if (number < 1) throw new OnezoneError("badValueTooLow", { key, limit: 1 });
  return number;
}

/** A list that takes its items from a set; sorted, each once. @throws {OnezoneError} badValueListOfStrings or badValueListNotAllowed */
export function listFrom<T extends string>(value: Json, key: string, allowed: readonly T[]): T[] {
  const isName = (item: Json) => ["string", "boolean"].includes(typeof item) || item === null;
  if (!Array.isArray(value) || !value.every(isName)) throw new OnezoneError("badValueListOfStrings", { key });
  const names = new Set<string>(value.map(String));
  const chosen = allowed.filter((name) => names.has(name));
  if (chosen.length < names.size) throw new OnezoneError("badValueListNotAllowed", { key, allowed });
  return chosen.sort();
}

/** Caveats, in the form that answers show. @throws {OnezoneError} badData or badValueCaveat */
export function caveats(value: Json, key: string): JsonObject[] {
  if (!Array.isArray(value)) throw new OnezoneError("badData", { key });
  return value.map(readCaveat);
}

/** A token. @throws {OnezoneError} badValueEmpty or badValueToken */
export function token(value: Json, key: string): { readonly text: string; readonly token: Token } {
  if (value === "") throw new OnezoneError("badValueEmpty", { key });
  return withCause(
    (cause) => new OnezoneError("badValueToken", { key, tokenError: cause.body }, `"${key}": ${cause.why}`),
    () => {
      if (typeof value !== "string") throw new OnezoneError("badToken", {}, "it is not a string");
      return { text: value, token: readToken(value) };
    },
  );
}

/** An IPv4 address, or null for none. @throws {OnezoneError} badValueIPv4Address */
export function ipv4OrNull(value: Json, key: string): string | null {
  if (value !== null && (typeof value !== "string" || ipv4(value) === undefined)) {
    throw new OnezoneError("badValueIPv4Address", { key });
  }
  return value;
}

/** A number of a range. @throws {OnezoneError} badValueFloat or badValueNotInRange */
export function numberIn(value: Json, key: string, low: number, high: number): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || Number.isNaN(number)) throw new OnezoneError("badValueFloat", { key });
  if (number < low || number > high) throw new OnezoneError("badValueNotInRange", { key, low, high });
  return number;
}

/**
 * Privileges after a change: without those that a body revokes, and with those that it grants. Sorted.
 *
 * @throws {OnezoneError} missingAtLeastOneValue, badValueListOfStrings or badValueListNotAllowed
 */
export function changed<T extends string>(
  { grant, revoke }: JsonObject,
  held: readonly string[],
  allowed: readonly T[],
): T[] {
  if (grant === undefined && revoke === undefined)
    throw new OnezoneError("missingAtLeastOneValue", { keys: ["grant", "revoke"] });
  const granted = grant === undefined ? [] : listFrom(grant, "grant", allowed);
  const revoked = revoke === undefined ? [] : listFrom(revoke, "revoke", allowed);
  return allowed
    .filter((each) => granted.includes(each) || (held.includes(each) && !revoked.includes(each)))
    .sort();
}

/** An integer, as number or digits, of a range. @throws {OnezoneError} badValueInteger, badValueTooLow or badValueNotInRange */
export function integerIn(value: Json, key: string, low?: number, high?: number): number {
  const number = typeof value === "string" && /^[+-]?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isInteger(number))
    throw new OnezoneError("badValueInteger", { key });
  if (low !== undefined && high !== undefined && (number < low || number > high))
    throw new OnezoneError("badValueNotInRange", { key, low, high });
  if (low !== undefined && number < low) throw new OnezoneError("badValueTooLow", { key, limit: low });
  return number;
}
