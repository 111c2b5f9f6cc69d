import { errors } from "../../engine/errors.ts";
import { isObject, type Json, type JsonObject } from "../../engine/message.ts";
import type { OnezoneError } from "../../engine/onezone-error.ts";
import type { TokenType } from "../token-type.ts";
import { api } from "./api.ts";
import type { CaveatKind, Circumstances } from "./caveat.ts";
import { consumer } from "./consumer.ts";
import { dataObjectId, dataPath, dataReadonly } from "./data.ts";
import { ip } from "./ip.ts";
import { asn, geoCountry, geoRegion } from "./location.ts";
import { service } from "./service.ts";
import { interfaceKind, scope, time } from "./simple.ts";

const onInvitations = [time, ip, asn, geoCountry, geoRegion, consumer];
const onIdentities = [...onInvitations, interfaceKind, scope];
const onAccess = [...onIdentities, service, api, dataReadonly, dataPath, dataObjectId];

/** Which caveats a type of token can have, if it is to be of use. */
const supported: Readonly<Record<TokenType["kind"], readonly CaveatKind[]>> = {
  invite: onInvitations,
  identity: onIdentities,
  access: onAccess,
};

const byType = new Map(onAccess.map((kind) => [kind.type, kind]));

/**
 * Reads a caveat of a request, into the form that answers show.
 *
 * @throws {OnezoneError} badValueCaveat, with the caveat: as text, where it is no object
 */
export function readCaveat(json: Json): JsonObject {
  if (!isObject(json)) throw errors.badValueCaveat(typeof json === "string" ? json : JSON.stringify(json));
  const caveat = kindOf(json)?.read(json);
  if (caveat === undefined) throw errors.badValueCaveat(json);
  return caveat;
}

/** The caveat as it stands inside of a token. */
export function encodeCaveat(caveat: JsonObject): string {
  return kindOf(caveat)?.encode(caveat) ?? "";
}

/** What stands inside of a token as a caveat; nothing where it is of no known kind. */
export function decodeCaveat(text: string): JsonObject | undefined {
  for (const kind of onAccess) {
    const caveat = kind.decode(text);
    if (caveat) return caveat;
  }
  return undefined;
}

/** What is wrong with the first caveat of a token that does not hold: nothing if all do. */
export function findUnverified(
  type: TokenType["kind"],
  texts: readonly string[],
  circumstances: Circumstances,
): OnezoneError | undefined {
  for (const text of texts) {
    const caveat = decodeCaveat(text);
    const kind = caveat && kindOf(caveat);
    if (caveat === undefined || kind === undefined) return errors.tokenCaveatUnknown(text);
    if (!supported[type].includes(kind) || !kind.holds(caveat, circumstances)) {
      return errors.tokenCaveatUnverified(caveat, kind.describe(caveat));
    }
  }
  return undefined;
}

/** When the first of the time caveats runs out, in seconds since 1970; nothing where there is none. */
export function earliestExpiry(caveats: readonly JsonObject[]): number | undefined {
  const moments = caveats.flatMap(({ type, validUntil }) => (type === "time" ? [Number(validUntil)] : []));
  // Not with a spread: there may be more than a call takes arguments.
  return moments.length === 0 ? undefined : moments.reduce((one, other) => Math.min(one, other));
}

function kindOf({ type, scope: legacy }: JsonObject): CaveatKind | undefined {
  if (type === undefined && legacy !== undefined) return scope;
  return typeof type === "string" ? byType.get(type) : undefined;
}
