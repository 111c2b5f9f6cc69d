import { verifyService, verifySubject } from "../access/verify-token.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { memberPrivileges } from "../generated/privileges.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Subject, Token } from "../tokens/token.ts";
import { readTokenType, type TokenType } from "../tokens/token-type.ts";
import type { MemberPrivilege } from "../world/privileges.ts";
import { type InviteRule, inviteRules } from "../world/relations.ts";
import type { Store } from "../world/store.ts";

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
  if (read === undefined) throw new OnezoneError("badValueTokenType", { key: "type" });
  return read;
}

/**
 * Checks the type of a body: that it is one, and that the subject may invite to what it names.
 *
 * @param custom whether the invited are to get other privileges than usual, which takes more
 * @throws {OnezoneError} badValueTokenType, inviteTokenTargetIdInvalid or inviteTokenSubjectNotAuthorized
 */
export function checkType(
  world: Store,
  subject: Subject,
  json: Json | undefined,
  type: TokenType,
  custom: boolean,
): void {
  if (json !== undefined && !isObject(json)) throw new OnezoneError("badValueTokenType", { key: "type" });
  if (type.kind !== "invite") return;
  const invite = inviteRules.get(type.inviteType);
  if (invite === undefined || !world.all(invite.target).has(type.targetId)) {
    throw new OnezoneError("inviteTokenTargetIdInvalid", { id: type.targetId });
  }
  if (!mayInvite(world, subject, invite, type.targetId, custom))
    throw new OnezoneError("inviteTokenSubjectNotAuthorized", {});
}

/**
 * Checks what is left when the body is valid: the subject, and, for an access token, a session and the services that the
 * caveats name.
 *
 * @throws {OnezoneError} tokenSubjectInvalid, userBlocked, tokenSessionInvalid or tokenServiceForbidden
 */
export function checkSubject(
  world: Store,
  subject: Token["subject"],
  type: TokenType,
  caveats: readonly JsonObject[],
): void {
  verifySubject(world, subject);
  if (type.kind !== "access") return;
  if (type.sessionId !== undefined)
    throw new OnezoneError("tokenSessionInvalid", {}, "this world has no such session");
  for (const { type: caveat, whitelist } of caveats) {
    if (caveat !== "service" || !Array.isArray(whitelist)) continue;
    for (const service of whitelist) verifyService(world, subject, String(service));
  }
}

/** The privileges that an invitation of this type can give; nothing where it gives none. */
export function grantable(type: TokenType): readonly MemberPrivilege[] | undefined {
  const { membership } = (type.kind === "invite" && inviteRules.get(type.inviteType)) || {};
  return membership && memberPrivileges[membership.type];
}

/**
 * Returns whether a subject may invite to an entity.
 *
 * @param custom whether the invited get other privileges than usual
 */
export function mayInvite(
  world: Store,
  subject: Subject,
  { target, privilege, adminPrivilege, membership }: InviteRule,
  id: string,
  custom: boolean,
): boolean {
  if (subject.type === "oneprovider") return target === "cluster" && id === subject.id;
  if (target === "user") return id === subject.id || world.hasAdminPrivileges(subject, [adminPrivilege]);
  const holds = (needed: string, admin: string) =>
    world.holds(target, id, subject.id, [needed]) || world.hasAdminPrivileges(subject, [admin]);
  return (
    holds(privilege, adminPrivilege) &&
    (!custom || !membership || holds(membership.privilege, membership.adminPrivilege))
  );
}
