import { errors } from "../engine/errors.ts";
import { isObject, type JsonObject } from "../engine/message.ts";
import { belongsTo } from "../world/membership.ts";
import type { Subject } from "../world/state.ts";
import type { World } from "../world/world.ts";
import type { Circumstances } from "./caveats/caveat.ts";
import { decodeCaveat, earliestExpiry, findUnverified } from "./caveats/index.ts";
import { serviceOf } from "./caveats/service.ts";
import { isSignedWith } from "./macaroon.ts";
import { MAX_TOKEN_LENGTH, parseToken, type Token } from "./token.ts";
import { describeTokenType, type TokenType, tokenTypeJson } from "./token-type.ts";

/**
 * Reads a token that was sent.
 *
 * @throws {OnezoneError} badToken or tokenTooLarge
 */
export function readToken(text: string): Token {
  const known = readTokens.get(text);
  if (known) return known;
  if (text.length > MAX_TOKEN_LENGTH) throw errors.tokenTooLarge(MAX_TOKEN_LENGTH);
  const token = parseToken(text);
  if (token === undefined) throw errors.badToken("what was sent as token is none");
  if (readTokens.size === KEPT) readTokens.clear();
  if (text.length <= KEPT_LENGTH) readTokens.set(text, token);
  return token;
}

/** What was read of the tokens of late: a client sends the same one again and again. */
const readTokens = new Map<string, Token>();
const KEPT = 1000;
const KEPT_LENGTH = 4096;

/**
 * Checks a token as Onezone does: its type, that it is known and not revoked, its caveats, and that its subject is in order.
 *
 * @throws {OnezoneError} saying what of that is wrong
 */
export function verifyToken(
  world: World,
  token: Token,
  accepts: (type: TokenType) => void,
  circumstances: Circumstances,
): void {
  accepts(token.type);
  verifySecret(world, token);
  const unverified = findUnverified(token.type.kind, token.macaroon.caveats, circumstances);
  if (unverified) throw unverified;
  verifySubject(world, token.subject);
  if (circumstances.service) verifyService(world, token.subject, circumstances.service);
}

/** @throws {OnezoneError} notAnAccessToken */
export function accessOnly(type: TokenType): void {
  if (type.kind !== "access") throw errors.notAnAccessToken(tokenTypeJson(type), describeTokenType(type));
}

/** Identity tokens and, as of old, the access tokens of providers. @throws {OnezoneError} notAnIdentityToken */
export function identityOf({ subject }: Token): (type: TokenType) => void {
  return (type) => {
    const isProvidersAccess = type.kind === "access" && subject.type === "oneprovider";
    if (type.kind !== "identity" && !isProvidersAccess) {
      throw errors.notAnIdentityToken(tokenTypeJson(type), describeTokenType(type));
    }
  };
}

/**
 * Checks that the subject of a token exists and is not blocked.
 *
 * @throws {OnezoneError} tokenSubjectInvalid or userBlocked
 */
export function verifySubject(world: World, subject: Subject): void {
  if (!world.hasSubject(subject)) throw errors.tokenSubjectInvalid(`there is no ${subject.type} of this id`);
  if (subject.type === "user" && world.users.get(subject.id)?.blocked) throw errors.userBlocked();
}

/**
 * Checks that the subject may use the service, given as in `opw-<id>`. Any id (`*`) is let pass for users.
 *
 * @throws {OnezoneError} tokenServiceForbidden
 */
export function verifyService(world: World, subject: Subject, code: string): void {
  const { type, id } = serviceOf(code);
  if (!mayUseService(world, subject, type, id)) throw errors.tokenServiceForbidden(type, id);
}

function mayUseService(
  world: World,
  { type: subjectType, id: subjectId }: Subject,
  type: string,
  id: string,
) {
  if (type === "oz_worker") return true;
  if (subjectType !== "user") return false;
  if (id === "*") return true;
  if (type === "op_worker") return supportsUser(world, id, subjectId);
  return world.isMember(world.clusters.get(id), subjectId);
}

/** Whether a provider supports a space that the user is in. */
export function supportsUser(world: World, providerId: string, userId: string): boolean {
  for (const space of world.spaces.values()) {
    if (Object.hasOwn(space.supports, providerId) && world.isMember(space, userId)) return true;
  }
  return false;
}

/** The test that consumer caveats ask for, for a certain consumer; with none, nothing passes. */
export function consumerTest(world: World, consumer: Subject | undefined): Circumstances["consumer"] {
  return (whitelisted) => {
    if (consumer === undefined) return false;
    const kind = whitelisted.slice(0, 3);
    const id = whitelisted.slice(4);
    if (kind === "grp") {
      const groupIds = id === "*" ? [...world.groups.keys()] : [id];
      return (
        consumer.type === "user" &&
        groupIds.some((groupId) => belongsTo(world, groupId, consumer.id, new Set()))
      );
    }
    const type = kind === "usr" ? "user" : "oneprovider";
    return consumer.type === type && (id === "*" || consumer.id === id);
  };
}

/** The caveats of a token in the form that answers show. @throws {OnezoneError} tokenCaveatUnknown */
export function caveatsOf({ macaroon }: Token): JsonObject[] {
  return macaroon.caveats.map((text) => {
    const caveat = decodeCaveat(text);
    if (!isObject(caveat)) throw errors.tokenCaveatUnknown(text);
    return caveat;
  });
}

/** When the token expires, in seconds since 1970; nothing where it never does. */
export function expiryOf(token: Token): number | undefined {
  return earliestExpiry(caveatsOf(token));
}

/** @throws {OnezoneError} tokenInvalid or tokenRevoked */
function verifySecret(world: World, token: Token): void {
  if (token.generation === undefined) {
    const known = world.namedToken(token.id);
    if (known === undefined)
      throw errors.tokenInvalid("this world has no such named token: it may be deleted");
    if (!isSignedWith(token.macaroon, known.secret)) throw errors.tokenInvalid("its signature is not right");
    if (known.revoked) throw errors.tokenRevoked(`the named token "${known.name}" is revoked`);
    return;
  }
  const current = world.temporaryTokens(token.subject);
  if (current === undefined || token.generation > current.generation) {
    throw errors.tokenInvalid(`there is no generation ${token.generation} of the subject's temporary tokens`);
  }
  // The tokens that the world begins with are of a generation before all others, until the first revocation.
  const isCurrent = token.generation === current.generation || (token.generation === 0 && !current.revoked);
  if (!isCurrent) {
    throw errors.tokenRevoked(
      `the subject's temporary tokens are of generation ${current.generation} by now; this one is of ${token.generation}`,
    );
  }
  if (!isSignedWith(token.macaroon, current.secret)) throw errors.tokenInvalid("its signature is not right");
}
