import { verifyService, verifySubject } from "../access/verify-token.ts";
import { errors } from "../errors/errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { encodeCaveat } from "../tokens/caveats/index.ts";
import { type InviteType, inviteTypes } from "../tokens/invite-types.ts";
import { mintToken, serializeToken, type Token } from "../tokens/token.ts";
import { readTokenType, type TokenType } from "../tokens/token-type.ts";
import { type EntityType, type MemberPrivilege, memberPrivileges } from "../world/privileges.ts";
import type { MemberedEntity, NamedToken, Subject } from "../world/state.ts";
import type { World } from "../world/world.ts";

const accessType: TokenType = { kind: "access" };

/**
 * The type that a body asks for. One that is an object and no type is found before anything else in the body; the rest of
 * what can be wrong with a type, `checkType` finds in its turn.
 *
 * @throws {OnezoneError} badValueTokenType
 */
export function typeOf({ type }: JsonObject): TokenType {
  if (!isObject(type)) return accessType;
  const read = readTokenType(type);
  if (read === undefined) throw errors.badValueTokenType("type");
  return read;
}

/**
 * Checks the type of a body: that it is one, and that the subject may invite to what it names.
 *
 * @param custom whether the invited are to get other privileges than usual, which takes more
 * @throws {OnezoneError} badValueTokenType, inviteTokenTargetIdInvalid or inviteTokenSubjectNotAuthorized
 */
export function checkType(
  world: World,
  subject: Subject,
  json: Json | undefined,
  type: TokenType,
  custom: boolean,
): void {
  if (json !== undefined && !isObject(json)) throw errors.badValueTokenType("type");
  if (type.kind !== "invite") return;
  const invite = inviteTypes.get(type.inviteType);
  if (invite === undefined || !targetExists(world, invite, type.targetId)) {
    throw errors.inviteTokenTargetIdInvalid(type.targetId);
  }
  if (!mayInvite(world, subject, invite, type.targetId, custom))
    throw errors.inviteTokenSubjectNotAuthorized();
}

/**
 * Checks what is left when the body is valid: the subject, and, for an access token, a session and the services that the
 * caveats name.
 *
 * @throws {OnezoneError} tokenSubjectInvalid, userBlocked, tokenSessionInvalid or tokenServiceForbidden
 */
export function checkSubject(
  world: World,
  subject: Token["subject"],
  type: TokenType,
  caveats: readonly JsonObject[],
): void {
  verifySubject(world, subject);
  if (type.kind !== "access") return;
  if (type.sessionId !== undefined) throw errors.tokenSessionInvalid();
  for (const { type: caveat, whitelist } of caveats) {
    if (caveat !== "service" || !Array.isArray(whitelist)) continue;
    for (const service of whitelist) verifyService(world, subject, String(service));
  }
}

/** The named token as text. */
export function serializeNamedToken(
  world: World,
  { id, subject, type, secret, caveats }: NamedToken,
): string {
  return serializeToken(mintToken(world.domain, { id, subject, type }, secret, caveats.map(encodeCaveat)));
}

/** The privileges that an invitation of this type can give; nothing where it gives none. */
export function grantable(type: TokenType): readonly MemberPrivilege[] | undefined {
  const invite = type.kind === "invite" ? inviteTypes.get(type.inviteType) : undefined;
  if (invite?.defaultPrivileges === undefined || invite.target === "user") return undefined;
  return memberPrivileges[invite.target];
}

function entitiesOf(world: World, type: EntityType): ReadonlyMap<string, MemberedEntity> {
  switch (type) {
    case "group":
      return world.groups;
    case "space":
      return world.spaces;
    case "cluster":
      return world.clusters;
    case "harvester":
      return world.harvesters;
    case "atmInventory":
      return world.atmInventories;
  }
}

function targetExists(world: World, { target }: InviteType, id: string): boolean {
  return target === "user" ? world.users.has(id) : entitiesOf(world, target).has(id);
}

function mayInvite(world: World, subject: Subject, invite: InviteType, id: string, custom: boolean): boolean {
  const { target, privilege, adminPrivilege, setPrivilege, setAdminPrivilege } = invite;
  if (subject.type === "oneprovider") return target === "cluster" && id === subject.id;
  if (target === "user") return id === subject.id || world.hasAdminPrivilege(subject, adminPrivilege);
  const entity = entitiesOf(world, target).get(id);
  const holds = (own = "", admin = "") =>
    world.isMember(entity, subject.id, own) || world.hasAdminPrivilege(subject, admin);
  return holds(privilege, adminPrivilege) && (!custom || holds(setPrivilege, setAdminPrivilege));
}
