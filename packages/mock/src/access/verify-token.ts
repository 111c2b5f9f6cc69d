import { OnezoneError, withCause } from "../errors/onezone-error.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Circumstances } from "../tokens/caveats/caveat-kind.ts";
import { decodeCaveat, earliestExpiry, findUnverified, type TokenUse } from "../tokens/caveats/index.ts";
import { serviceOf } from "../tokens/caveats/service.ts";
import { inviteTypes } from "../tokens/invite-types.ts";
import { isSignedWith } from "../tokens/macaroon.ts";
import { parseToken } from "../tokens/serialize-token.ts";
import { MAX_TOKEN_LENGTH, nobody, type Subject, subjectKey, type Token } from "../tokens/token.ts";
import { describeTokenType, tokenTypeJson } from "../tokens/token-type.ts";
import type { Store } from "../world/store.ts";
import { currentTemporaryTokens } from "../world/temporary-token-secret.ts";
import type { NamedToken } from "../world/world-state.ts";

/** Parses a token. @throws {OnezoneError} badToken or tokenTooLarge */
export function readToken(text: string): Token {
  const known = readTokens.get(text);
  if (known) return known;
  if (text.length > MAX_TOKEN_LENGTH) throw new OnezoneError("tokenTooLarge", { limit: MAX_TOKEN_LENGTH });
  const token = parseToken(text);
  if (token === undefined) throw new OnezoneError("badToken", {}, "the token cannot be parsed");
  if (readTokens.size === KEPT) readTokens.clear();
  if (text.length <= KEPT_LENGTH) readTokens.set(text, token);
  return token;
}

/** A cache of recently parsed tokens, because a client sends the same token with each request. */
const readTokens = new Map<string, Token>();
const KEPT = 1000;
const KEPT_LENGTH = 4096;

/** Checks a service or consumer token. @throws {OnezoneError} `id`, with the error of the check as the cause */
export function asCauseOf<T>(id: "badServiceToken" | "badConsumerToken", check: () => T): T {
  const name = id === "badServiceToken" ? "service" : "consumer";
  return withCause(
    (cause) => new OnezoneError(id, { tokenError: cause.body }, `the ${name} token: ${cause.why}`),
    check,
  );
}

/** Checks an access token, and returns its subject. @throws {OnezoneError} notAnAccessToken, or another error of the token */
export function verifyAccessToken(world: Store, token: Token, circumstances: Circumstances): Subject {
  if (token.type.kind !== "access") throw wrongKind("notAnAccessToken", token);
  const subject = verify(world, token, "access", circumstances);
  if (circumstances.service) verifyService(world, subject, circumstances.service);
  return subject;
}

/** Checks an identity token, or an access token of a Oneprovider, and returns its subject. @throws {OnezoneError} */
export function verifyIdentityToken(world: Store, token: Token, circumstances: Circumstances): Subject {
  const { type } = token;
  if (type.kind === "identity") return verify(world, token, "identity", circumstances);
  if (type.kind === "access" && type.sessionId === undefined) {
    const subject = verify(world, token, "accessAsIdentity", circumstances);
    if (subject.type === "oneprovider") return subject;
  }
  throw wrongKind("notAnIdentityToken", token);
}

function wrongKind(id: "notAnAccessToken" | "notAnIdentityToken", { type }: Token): OnezoneError {
  const words = { received: describeTokenType(type) };
  return new OnezoneError(id, { received: tokenTypeJson(type) }, undefined, words);
}

/** Checks an invite token, and returns its subject. `expected` is the required invite type, if any. @throws {OnezoneError} */
export function verifyInviteToken(
  world: Store,
  token: Token,
  expected: string | undefined,
  circumstances: Circumstances,
): Subject {
  const { type } = token;
  if (type.kind === "invite" && (expected ?? type.inviteType) === type.inviteType)
    return verify(world, token, "invite", circumstances);
  const details = { expectedInviteType: expected ?? "any", received: tokenTypeJson(type) };
  const atom = inviteTypes.get(expected ?? "")?.atom ?? "any";
  const words = { expected: atom, received: describeTokenType(type) };
  throw new OnezoneError("notAnInviteToken", details, undefined, words);
}

/** Checks the token of a consumer, and returns its subject. @throws {OnezoneError} badConsumerToken, with the cause */
export function verifyConsumerToken(world: Store, token: Token, circumstances: Circumstances): Subject {
  return asCauseOf("badConsumerToken", () => verifyIdentityToken(world, token, circumstances));
}

/**
 * Checks the identity token of a service of a Oneprovider, and returns the service, such as `opw-<id>`. The prefix of the token
 * states whether the service is the worker or the panel.
 *
 * @throws {OnezoneError} badServiceToken, with the cause
 */
export function verifyServiceToken(
  world: Store,
  text: string,
  token: Token,
  circumstances: Circumstances,
): string {
  return asCauseOf("badServiceToken", () => {
    const { type, id } = verifyIdentityToken(world, token, circumstances);
    if (type === "oneprovider") return `${text.startsWith("opp-") ? "opp" : "opw"}-${id}`;
    throw new OnezoneError("tokenInvalid", {}, "the token belongs to a user, not to a Oneprovider");
  });
}

/** Checks that the subject of a token exists and is not blocked. @throws {OnezoneError} tokenSubjectInvalid or userBlocked */
export function verifySubject(world: Store, subject: Token["subject"]): asserts subject is Subject {
  if (subject.type === "nobody")
    throw new OnezoneError("tokenSubjectInvalid", {}, "the token names no subject");
  const known = world.subject(subject);
  if (known === undefined)
    throw new OnezoneError("tokenSubjectInvalid", {}, `there is no ${subject.type} with this id`);
  if ("blocked" in known && known.blocked) throw new OnezoneError("userBlocked", {});
}

/** Checks that the subject may use a service (`opw-<id>`), or any service (`*`). @throws {OnezoneError} tokenServiceForbidden */
export function verifyService(world: Store, subject: Subject, code: string): void {
  const service = serviceOf(code);
  if (!mayUseService(world, subject, service)) throw new OnezoneError("tokenServiceForbidden", { service });
}

const ONEZONE = "onezone";

function mayUseService(world: Store, subject: Subject, { type, id }: ReturnType<typeof serviceOf>): boolean {
  if (type === "oz_worker") return id === ONEZONE || id === "*";
  if (subject.type !== "user") return false;
  if (id === "*") return true;
  if (type === "op_worker") return supportsUser(world, id, subject.id);
  const isPanel = type === "op_panel" || id === ONEZONE;
  return isPanel && world.effectivePrivileges("cluster", id, subject.id) !== undefined;
}

/** Returns whether a Oneprovider supports a space of the user. */
export function supportsUser(world: Store, providerId: string, userId: string): boolean {
  const supported = world.edgesFrom("space.supports", providerId);
  return [...world.membership.entitiesOf("space", "user", userId)].some((id) => supported.has(id));
}

/** Returns a function that tests consumer caveats for a consumer. If the consumer is undefined, no consumer caveat is satisfied. */
export function consumerTest(world: Store, consumer: Subject | undefined): Circumstances["consumer"] {
  return (whitelisted) => {
    if (consumer === undefined) return false;
    const kind = whitelisted.slice(0, 3);
    const id = whitelisted.slice(4);
    if (consumer.type !== (kind === "prv" ? "oneprovider" : "user")) return false;
    if (kind !== "grp") return id === "*" || consumer.id === id;
    const groups = world.effectiveGroups(consumer.id);
    return id === "*" ? groups.size > 0 : groups.has(id);
  };
}

/** Returns the caveats of a token in the format of responses. @throws {OnezoneError} tokenCaveatUnknown */
export function caveatsOf({ macaroon }: Token): JsonObject[] {
  return macaroon.caveats.map((text) => {
    const caveat = decodeCaveat(text);
    if (!isObject(caveat)) throw new OnezoneError("tokenCaveatUnknown", { caveat: text });
    return caveat;
  });
}

/** Returns the time at which the token expires, in seconds since 1970; undefined if it never expires. */
export function expiryOf(token: Token): number | undefined {
  return earliestExpiry(caveatsOf(token));
}

/**
 * Performs the checks that all uses of a token need, in the order of the server: first revocation, then caveats, then the
 * signature.
 */
function verify(world: Store, token: Token, use: TokenUse, circumstances: Circumstances): Subject {
  const { subject, secret } =
    token.generation === undefined ? namedOf(world, token) : temporaryOf(world, token);
  const unverified = findUnverified(use, token.macaroon.caveats, circumstances);
  if (unverified) throw unverified;
  if (!isSignedWith(token.macaroon, secret))
    throw new OnezoneError("tokenInvalid", {}, "the signature of the token is wrong");
  verifySubject(world, subject);
  return subject;
}

/** The data of a token that Onezone stores. */
type Issued = Pick<NamedToken, "subject" | "secret">;

/** @throws {OnezoneError} tokenInvalid, tokenRevoked or tokenSubjectInvalid */
function namedOf(world: Store, { id, subject }: Token): Issued {
  const known = world.get("token", id);
  if (known === undefined)
    throw new OnezoneError("tokenInvalid", {}, "this world has no such named token: it may be deleted");
  if (known.revoked) throw new OnezoneError("tokenRevoked", {}, `the named token "${known.name}" is revoked`);
  const isSubject = subject.type === known.subject.type && subject.id === known.subject.id;
  if (subject !== nobody && !isSubject)
    throw new OnezoneError("tokenSubjectInvalid", {}, "the token was issued to another subject");
  return known;
}

/** @throws {OnezoneError} tokenInvalid or tokenRevoked */
function temporaryOf(world: Store, { subject, generation = 0 }: Token): Issued {
  if (subject.type === "nobody")
    throw new OnezoneError("tokenSubjectInvalid", {}, "the token names no subject");
  // The tokens of the initial world have generation 0, which is valid until the first revocation.
  const current =
    generation === 0
      ? world.get("temporaryTokenSecret", subjectKey(subject))
      : currentTemporaryTokens(world, subject);
  if (current === undefined || generation > current.generation) {
    const why = `there is no generation ${generation} of the subject's temporary tokens`;
    throw new OnezoneError("tokenInvalid", {}, why);
  }
  if (generation === current.generation || (generation === 0 && !current.revoked)) return current;
  const why = `the generation of the subject's temporary tokens is now ${current.generation}; this token has generation ${generation}`;
  throw new OnezoneError("tokenRevoked", {}, why);
}
