import { OnezoneError } from "../../errors/onezone-error.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { type ApiCall, allows, api } from "./api.ts";
import { type CaveatKind, type Circumstances, strings } from "./caveat-kind.ts";
import { consumer } from "./consumer.ts";
import { dataObjectId, dataPath, dataReadonly } from "./data.ts";
import { asn, geoCountry, geoRegion } from "./geo-and-asn.ts";
import { ip } from "./ip.ts";
import { allowedApi, service } from "./service.ts";
import { interfaceKind, scope, time } from "./time-and-interface.ts";

const onInvitations = [time, ip, asn, geoCountry, geoRegion, consumer];
const onIdentities = [...onInvitations, interfaceKind];

/** The use of a token. */
export type TokenUse = "invite" | "identity" | "accessAsIdentity" | "access";

const onAccess = [...onIdentities, service, api, dataReadonly, dataPath, dataObjectId];

/** The caveats that can hold, by the use of the token. */
const supported: Readonly<Record<TokenUse, readonly CaveatKind[]>> = {
  invite: onInvitations,
  identity: onIdentities,
  accessAsIdentity: [...onIdentities, scope],
  access: onAccess,
};

const kinds: readonly CaveatKind[] = [...onAccess, scope];

/** The properties of caveats by type. The old caveat without a type is not included. */
export const caveatMembers: ReadonlyMap<string, readonly string[]> = new Map(
  onAccess.map(({ type, members }) => [type, members]),
);
const byType = new Map(kinds.map((kind) => [kind.type, kind]));

/** Parses a caveat of a request. Returns it in the format of responses. @throws {OnezoneError} badValueCaveat */
export function readCaveat(json: Json): JsonObject {
  if (!isObject(json))
    throw new OnezoneError("badValueCaveat", {
      caveat: typeof json === "string" ? json : JSON.stringify(json),
    });
  const caveat = kindOf(json)?.read(json);
  if (caveat === undefined) throw new OnezoneError("badValueCaveat", { caveat: json });
  return caveat;
}

/** Returns the text of a caveat inside a token. */
export function encodeCaveat(caveat: JsonObject): string {
  return kindOf(caveat)?.encode(caveat) ?? "";
}

/** Parses the text of a caveat inside a token; returns undefined if its kind is unknown. */
export function decodeCaveat(text: string): JsonObject | undefined {
  for (const kind of kinds) {
    const caveat = kind.decode(text);
    if (caveat) return caveat;
  }
  return undefined;
}

/** Returns the error for the first caveat of a token that is not satisfied; undefined if all are satisfied. */
export function findUnverified(
  use: TokenUse,
  texts: readonly string[],
  circumstances: Circumstances,
): OnezoneError | undefined {
  for (const text of texts) {
    const caveat = decodeCaveat(text);
    const kind = caveat && kindOf(caveat);
    if (caveat === undefined || kind === undefined)
      return new OnezoneError("tokenCaveatUnknown", { caveat: text });
    if (!supported[use].includes(kind) || !kind.holds(caveat, circumstances)) return unverified(caveat, kind);
  }
  return undefined;
}

/**
 * Returns the error for the first caveat of a token that forbids a call: api caveats, then service caveats, which allow only
 * the operations that the services need. Returns undefined if the call is allowed.
 */
export function findForbidding(texts: readonly string[], call: ApiCall): OnezoneError | undefined {
  const caveats = texts.map(decodeCaveat).filter(isObject);
  const forbids = (kind: CaveatKind, patterns: (caveat: JsonObject) => readonly string[]) => {
    const caveat = caveats.find(
      (one) => one.type === kind.type && !patterns(one).some((pattern) => allows(pattern, call)),
    );
    return caveat && unverified(caveat, kind);
  };
  return forbids(api, strings) ?? forbids(service, allowedApi);
}

/** Returns the earliest expiry of the time caveats, in seconds since 1970; undefined if there is none. */
export function earliestExpiry(caveats: readonly JsonObject[]): number | undefined {
  const moments = caveats.flatMap(({ type, validUntil }) => (type === "time" ? [Number(validUntil)] : []));
  // Not `Math.min(...moments)`: the number of arguments of a call is limited.
  return moments.length === 0 ? undefined : moments.reduce((one, other) => Math.min(one, other));
}

function unverified(caveat: JsonObject, kind: CaveatKind): OnezoneError {
  return new OnezoneError("tokenCaveatUnverified", { caveat }, undefined, { caveat: kind.describe(caveat) });
}

function kindOf({ type, scope: legacy }: JsonObject): CaveatKind | undefined {
  if (type === undefined && legacy !== undefined) return scope;
  return typeof type === "string" ? byType.get(type) : undefined;
}
