import type { Behaviours, Call, Outcome } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { memberPrivileges } from "../../generated/privileges.ts";
import { snakeCase } from "../../tokens/invite-types.ts";
import type { MemberType } from "../../world/effective-membership.ts";
import { entityTypes, type MemberedType } from "../../world/entity-types.ts";
import type { Store } from "../../world/store.ts";
import * as field from "../body-field-readers.ts";
import { created, noContent, ok } from "../outcomes.ts";
import { addMember, checkLastOwner } from "./add-member.ts";
import { createEntity } from "./create-entity.ts";
import { entityRole, idList, listName, memberedTypes, memberRole, memberTypes } from "./entity-type-names.ts";

/** Behaviours of memberships, for the entity and for the member: list, add, remove, leave, direct and effective privileges. */
export const members: Behaviours = Object.assign(
  {},
  ...memberedTypes.flatMap((type) => memberTypes.map((member) => membersOf(type, member))),
);

function membersOf(type: MemberedType, member: MemberType): Behaviours {
  const name = snakeCase(type);
  const { aspect, list } = memberRole(type, member);
  const side = entityRole(type, member);
  const key = `${type}.${member}s` as const;
  const sideList = type === "group" ? "groups" : side.list;
  return {
    [`get ${name}.${list}`]: ({ world, id }) => idList(`${member}s`, world.edgesTo(key, id).keys()),
    [`get ${name}.eff_${list}`]: ({ world, id }) =>
      idList(`${member}s`, world.membership.membersOf(type, id, member)),
    [`get ${member}.${side.list}`]: ({ world, id }) => idList(sideList, world.edgesFrom(key, id).keys()),
    [`get ${member}.eff_${side.list}`]: ({ world, id }) =>
      idList(sideList, world.membership.entitiesOf(type, member, id)),
    [`create ${name}.${aspect}`]: (call) =>
      call.resource.argument === undefined ? createInside(call, type) : add(call, type, member),
    [`delete ${name}.${aspect}`]: ({ world, id, argument }) => remove(world, type, id, member, argument),
    [`delete ${member}.${side.aspect}`]: ({ world, id, argument }) =>
      remove(world, type, argument, member, id),
    [`get ${name}.${aspect}_privileges`]: ({ world, id, argument }) =>
      privilegeList(world.edgesTo(key, id).get(argument)),
    [`get ${name}.eff_${aspect}_privileges`]: ({ world, id, argument }) =>
      privilegeList(world.membership.privileges(type, id, member, argument)),
    [`get ${name}.eff_${aspect}_membership`]: ({ world, id, argument }) => {
      const intermediaries = world.membership.intermediaries(type, id, member, argument);
      return ok({ intermediaries }, "the member belongs to the entity through these intermediaries");
    },
    [`update ${name}.${aspect}_privileges`]: ({ world, body, id, argument }) => {
      const held: readonly string[] = world.edgesTo(key, id).get(argument) ?? [];
      const changed = field.changedPrivileges(body, held, memberPrivileges[type]);
      world.setPrivileges(type, id, member, argument, changed);
      return noContent("the privileges are changed");
    },
  };
}

/** Returns the body of a response with privileges. */
export function privilegeList(privileges: Iterable<string> = []): Outcome {
  return ok({ privileges: [...privileges].sort() }, "these are the privileges");
}

/** Adds an existing user or group as a member. */
function add({ world, body, id, argument }: Call, type: MemberedType, member: MemberType): Outcome {
  if (!world.all(member).has(argument)) throw new OnezoneError("badValueIdNotFound", { key: `${member}Id` });
  const privileges =
    field.optional(body, "privileges", field.listFrom<string>(memberPrivileges[type])) ??
    entityTypes[type].newMemberPrivileges;
  if (type === member && id === argument) throw new OnezoneError("cannotAddRelationToSelf", {});
  addMember(world, type, id, member, argument, privileges);
  const location = `/${listName(type)}/${id}/${memberRole(type, member).list}/${argument}`;
  return created(location, `the ${member} is added`);
}

/** Creates a group as a member of an entity. The caller becomes a member of the group. */
function createInside(call: Call, type: MemberedType): Outcome {
  const { world, caller, id } = call;
  const group = createEntity(call, "group");
  if (caller.subject) addMember(world, "group", group.id, "user", caller.subject.id, memberPrivileges.group);
  addMember(world, type, id, "group", group.id, entityTypes[type].newMemberPrivileges);
  const location = `/${listName(type)}/${id}/${memberRole(type, "group").list}/${group.id}`;
  return created(location, "the group is created");
}

function remove(world: Store, type: MemberedType, id: string, member: MemberType, memberId: string): Outcome {
  if (type === "space" && member === "user") checkLastOwner(world, id, memberId);
  world.unlink(`${type}.${member}s`, memberId, id);
  return noContent(`the ${member} is no longer a member`);
}
