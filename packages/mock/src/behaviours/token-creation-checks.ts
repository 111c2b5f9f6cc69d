import { verifyService, verifySubject } from "../access/verify-token.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { memberPrivileges } from "../generated/privileges.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Subject, Token } from "../tokens/token.ts";
import { readTokenType, type TokenType } from "../tokens/token-type.ts";
import type { MemberPrivilege } from "../world/privileges.ts";
import { type InviteRule, inviteRules } from "../world/relations.ts";
import type { Store } from "../world/store.ts";
import * as field from "./body-field-readers.ts";

/**
 * Returns the token type in a body. An object that is not a valid type is refused here, because the server refuses it before it
 * reads other fields. `checkType` later checks the rest.
 *
 * @throws {OnezoneError} badValueTokenType
 */
export function typeOf({ type }: JsonObject): TokenType {
  if (!isObject(type)) return { kind: "access" };
  const read = readTokenType(type);
  if (read === undefined) throw new OnezoneError("badValueTokenType", { key: "type" });
  return read;
}

/**
 * Checks the token type in a body. It must be an object. The target of an invite token must exist, and the subject must be
 * allowed to invite to that target.
 *
 * @param custom whether the token grants custom privileges, for which the subject needs more privileges
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
  const invite = inviteRuleOf(type);
  if (invite === undefined || !world.all(invite.target).has(type.targetId))
    throw new OnezoneError("inviteTokenTargetIdInvalid", { id: type.targetId });
  if (!mayInvite(world, subject, invite, type.targetId, custom))
    throw new OnezoneError("inviteTokenSubjectNotAuthorized", {});
}

/** Checks the subject of a new token and, for an access token, its session and services. @throws {OnezoneError} */
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

/** Returns the invite rule of a token type; undefined if it is not a valid invite type. */
export function inviteRuleOf(type: TokenType): InviteRule | undefined {
  return type.kind === "invite" ? inviteRules.get(type.inviteType) : undefined;
}

/**
 * Returns the privileges that an invite token grants. Returns undefined if the body does not state them (the token then grants
 * the default ones), or if tokens of its type grant no privileges.
 */
export function privilegesOf(body: JsonObject, rule?: InviteRule): readonly MemberPrivilege[] | undefined {
  if (rule?.membership === undefined) return undefined;
  const allowed: readonly MemberPrivilege[] = memberPrivileges[rule.membership.type];
  return field.optional(body, "privileges", field.listFrom(allowed));
}

/**
 * Returns whether a subject is allowed to invite to an entity.
 *
 * @param custom whether the token grants custom privileges
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
