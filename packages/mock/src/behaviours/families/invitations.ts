import { consumerTest, verifyInviteToken } from "../../access/verify-token.ts";
import { entityOf } from "../../access/world-lookups.ts";
import { randomHex } from "../../bytes.ts";
import type { Behaviours, Call, Outcome } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { snakeCase } from "../../tokens/invite-types.ts";
import { serializeNamedToken } from "../../tokens/serialize-token.ts";
import type { Subject, Token } from "../../tokens/token.ts";
import type { EntityType } from "../../world/entity-types.ts";
import { addNamedToken } from "../../world/new-entity.ts";
import { type InviteRule, inviteRules } from "../../world/relations.ts";
import type { Store } from "../../world/store.ts";
import * as field from "../body-field-readers.ts";
import { created, ok } from "../outcomes.ts";
import { mayInvite } from "../token-creation-checks.ts";
import { addMember } from "./add-member.ts";
import { locationOf } from "./entity-crud.ts";
import { memberedTypes, typeNamed } from "./entity-type-names.ts";
import { linkHarvester } from "./harvester-spaces.ts";

/** Behaviours of invitations: create an invite token, and join with it. */
export const invitations: Behaviours = {
  ...Object.fromEntries(
    memberedTypes.flatMap((type) => [
      ...["user", "group", "space"].map((invited) => [
        `create ${snakeCase(type)}.invite_${invited}_token`,
        (call: Call) => invite(call, type, invited, inviteTypeOf(invited, type)),
      ]),
      [`create ${snakeCase(type)}.join`, (call: Call) => joinByToken(call, type)],
    ]),
  ),
  "create space.space_support_token": (call) => invite(call, "space", "support", "supportSpace"),
  "create user.provider_registration_token": (call) =>
    invite(call, "user", "registration", "registerOneprovider"),
};

/** Returns the invite type with which one entity joins another, such as `userJoinSpace`. */
function inviteTypeOf(joining: string, type: EntityType): string {
  return `${joining}Join${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

/** Creates a named token of the caller that can be used once. */
function invite(
  { world, caller, id }: Call,
  type: "user" | (typeof memberedTypes)[number],
  invited: string,
  inviteType: string,
): Outcome {
  if (caller.subject === undefined) throw new OnezoneError("unauthorized", {});
  const entity: Readonly<Record<string, unknown>> = entityOf(world, type, id);
  const privileges = inviteRules.get(inviteType)?.membership?.gives ?? null;
  const token = addNamedToken(world, caller.subject, {
    name: tokenName(`${invited} invite to ${snakeCase(type)} - `, String(entity.name ?? entity.fullName)),
    type: { kind: "invite", inviteType, targetId: id },
    invitation: { usageLimit: 1, usageCount: 0, privileges },
  });
  return ok({ token: serializeNamedToken(world.domain, token) }, "the token is created");
}

/** The maximum length of the name of an invite token, in bytes. */
const NAME_LIMIT = 50;

function tokenName(start: string, name: string): string {
  const room = NAME_LIMIT - start.length - 7;
  return `${start}${name.length > room ? `${name.slice(0, room - 3)}...` : name} ${randomHex(3)}`;
}

function joinByToken(call: Call, type: (typeof memberedTypes)[number]): Outcome {
  const { world, body, ip, caller, hint } = call;
  const joining = typeNamed(hint?.type ?? "") ?? "user";
  const expected = inviteTypeOf(joining, type);
  const { token } = field.required(body, "token", field.token);
  const issuer = verifyIssuer(world, token, expected, {
    now: world.now(),
    ip,
    interface: "rest",
    consumer: consumerTest(world, caller.subject),
  });
  const targetId = token.type.kind === "invite" ? token.type.targetId : "";
  const privileges = checkInvitation(world, token, issuer, expected, targetId);
  const id = hint?.id ?? "";
  if (joining === type && id === targetId) throw new OnezoneError("cannotAddRelationToSelf", {});
  entityOf(world, joining, id);
  if (joining === "user" || joining === "group") addMember(world, type, targetId, joining, id, privileges);
  else if (type === "harvester") linkHarvester(world, targetId, id);
  else linkHarvester(world, id, targetId);
  countUse(world, token);
  return created(locationOf(type, targetId, hint), "the invitation is accepted");
}

/** Increases the usage count of a named token. */
export function countUse(world: Store, { id }: Token): void {
  const invitation = world.get("token", id)?.invitation;
  if (invitation)
    world.update("token", id, { invitation: { ...invitation, usageCount: invitation.usageCount + 1 } });
}

/** @throws {OnezoneError} badValueToken if the token is for another invite type, or another error of the token */
export function verifyIssuer(
  world: Store,
  token: Token,
  expected: string,
  circumstances: Parameters<typeof verifyInviteToken>[3],
): Subject {
  try {
    return verifyInviteToken(world, token, expected, circumstances);
  } catch (error) {
    if (!(error instanceof OnezoneError)) throw error;
    if (error.body.id === "userBlocked") throw new OnezoneError("inviteTokenSubjectNotAuthorized", {});
    if (error.body.id !== "notAnInviteToken") throw error;
    throw new OnezoneError("badValueToken", { key: "token", tokenError: error.body }, error.why);
  }
}

/** Checks that an invitation is still valid, and returns the privileges that it grants. @throws {OnezoneError} */
export function checkInvitation(
  world: Store,
  token: Token,
  issuer: Subject,
  inviteType: string,
  targetId: string,
): readonly string[] {
  const invitation = world.get("token", token.id)?.invitation;
  if (invitation && invitation.usageLimit !== "infinity" && invitation.usageCount >= invitation.usageLimit)
    throw new OnezoneError("inviteTokenUsageLimitReached", {});
  const rule: InviteRule | undefined = inviteRules.get(inviteType);
  if (rule === undefined || world.get(rule.target, targetId) === undefined)
    throw new OnezoneError("inviteTokenTargetIdInvalid", { id: targetId });
  const gives = rule.membership?.gives ?? [];
  const privileges: readonly string[] = invitation?.privileges ?? gives;
  const isCustom = privileges.join() !== [...gives].sort().join() && privileges.join() !== gives.join();
  if (!mayInvite(world, issuer, rule, targetId, isCustom))
    throw new OnezoneError("inviteTokenSubjectNotAuthorized", {});
  return privileges;
}
