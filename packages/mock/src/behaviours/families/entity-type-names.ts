import type { Outcome } from "../../engine/behaviour.ts";
import { snakeCase } from "../../tokens/invite-types.ts";
import type { MemberType } from "../../world/effective-membership.ts";
import {
  type EntityType,
  entityTypeNames,
  entityTypes,
  isMembered,
  type MemberedType,
} from "../../world/entity-types.ts";
import { listed } from "../outcomes.ts";

/** The types of entities that can have members. */
export const memberedTypes: readonly MemberedType[] = entityTypeNames.filter(isMembered);
/** The types of entities that can be members. */
export const memberTypes: readonly MemberType[] = ["user", "group"];

/** Returns the name that paths and bodies use for a list of entities of a type, such as `atm_inventories`. */
export function listName(type: EntityType): string {
  return snakeCase(entityTypes[type].plural);
}

/** Returns the type with this name in resource lines; undefined if there is none. */
export function typeNamed(name: string): EntityType | undefined {
  return entityTypeNames.find((type) => snakeCase(type) === name);
}

/** Returns the name of a type in errors. */
export function errorName(type: EntityType): string {
  return type === "handleService" ? type : snakeCase(type);
}

/** The name of a related entity, in aspects and in paths. */
export interface Role {
  readonly aspect: string;
  readonly list: string;
}

/** Returns the name of a member in operations of the entity. A group that is a member of a group is a child. */
export function memberRole(type: MemberedType, member: MemberType): Role {
  if (type === "group" && member === "group") return { aspect: "child", list: "children" };
  return { aspect: member, list: `${member}s` };
}

/** Returns the name of an entity in operations of its member. A group that has a group as a member is its parent. */
export function entityRole(type: MemberedType, member: MemberType): Role {
  if (type === "group" && member === "group") return { aspect: "parent", list: "parents" };
  return { aspect: snakeCase(type), list: listName(type) };
}

/** Returns the result of a call that lists ids, in the order of the server. */
export function idList(name: string, ids: Iterable<string>): Outcome {
  return listed(name, [...ids].sort());
}
