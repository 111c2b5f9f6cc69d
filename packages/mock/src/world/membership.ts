import type { Group, MemberedEntity } from "./state.ts";

/** What knows groups. */
interface Groups {
  readonly groups: ReadonlyMap<string, Group>;
}

/**
 * The privileges that a user has in an entity: the user's own, and those of each group that the user belongs to, directly or
 * through other groups. Nothing for somebody who is no member at all.
 */
export function effectivePrivileges(
  world: Groups,
  entity: MemberedEntity,
  userId: string,
): ReadonlySet<string> | undefined {
  const granted = Object.entries(entity.groups)
    .filter(([groupId]) => belongsTo(world, groupId, userId, new Set()))
    .map(([, privileges]) => privileges);
  const own = Object.hasOwn(entity.users, userId) ? entity.users[userId] : undefined;
  if (own) granted.push(own);
  return granted.length === 0 ? undefined : new Set(granted.flat());
}

/** Whether the user is in the group or in one below it. Groups may form circles, so each is looked at once. */
export function belongsTo(world: Groups, groupId: string, userId: string, seen: Set<string>): boolean {
  const group = world.groups.get(groupId);
  if (group === undefined || seen.has(groupId)) return false;
  seen.add(groupId);
  return (
    Object.hasOwn(group.users, userId) ||
    Object.keys(group.groups).some((child) => belongsTo(world, child, userId, seen))
  );
}
