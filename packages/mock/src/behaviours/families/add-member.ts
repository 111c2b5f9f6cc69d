import { OnezoneError } from "../../errors/onezone-error.ts";
import type { MemberType } from "../../world/effective-membership.ts";
import type { MemberedType } from "../../world/entity-types.ts";
import type { Store } from "../../world/store.ts";
import { relationError } from "../outcomes.ts";
import { errorName } from "./entity-type-names.ts";

/**
 * Makes an entity a member of another one. The first user of a space without owners becomes its owner.
 *
 * @throws {OnezoneError} relationAlreadyExists
 */
export function addMember(
  world: Store,
  type: MemberedType,
  id: string,
  member: MemberType,
  memberId: string,
  privileges: readonly string[],
): void {
  if (world.edgesTo(`${type}.${member}s`, id).has(memberId))
    throw relationError("relationAlreadyExists", [errorName(type), id], [member, memberId]);
  world.setPrivileges(type, id, member, memberId, privileges);
  const isFirst = type === "space" && member === "user" && world.edgesTo("space.owners", id).size === 0;
  if (isFirst) world.link("space.owners", memberId, id, true);
}

/** @throws {OnezoneError} cannotRemoveLastOwner if a space with users would lose its last owner */
export function checkLastOwner(world: Store, id: string, userId: string): void {
  const owners = world.edgesTo("space.owners", id);
  if (owners.size !== 1 || !owners.has(userId)) return;
  if (world.membership.membersOf("space", id, "user").size > 1)
    throw new OnezoneError("cannotRemoveLastOwner", { entityType: "od_space", entityId: id });
}
