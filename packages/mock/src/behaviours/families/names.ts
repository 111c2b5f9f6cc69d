import { snakeCase } from "../../tokens/invite-types.ts";
import {
  type EntityType,
  entityTypeNames,
  entityTypes,
  isMembered,
  type MemberedType,
} from "../../world/entity-types.ts";
import type { MemberType } from "../../world/membership.ts";

/** The types that have members. */
export const memberedTypes: readonly MemberedType[] = entityTypeNames.filter(isMembered);
/** The types of members. */
export const memberTypes: readonly MemberType[] = ["user", "group"];

/** Returns what lists of a type are called in paths and bodies: `atm_inventories`. */
export function listName(type: EntityType): string {
  return snakeCase(entityTypes[type].plural);
}

/** Returns the type of this name in resources. */
export function typeNamed(name: string): EntityType | undefined {
  return entityTypeNames.find((type) => snakeCase(type) === name);
}

/** Returns what errors call a type. */
export function errorName(type: EntityType): string {
  return type === "handleService" ? type : snakeCase(type);
}

/** What a related entity is called, in aspects and in paths. */
export interface Role {
  readonly aspect: string;
  readonly list: string;
}

/** Returns what a member is called from the entity's side: a group in a group is a child. */
export function memberRole(type: MemberedType, member: MemberType): Role {
  if (type === "group" && member === "group") return { aspect: "child", list: "children" };
  return { aspect: member, list: `${member}s` };
}

/** Returns what an entity is called from its member's side: a group of a group is a parent. */
export function entityRole(type: MemberedType, member: MemberType): Role {
  if (type === "group" && member === "group") return { aspect: "parent", list: "parents" };
  return { aspect: snakeCase(type), list: listName(type) };
}

/** Returns a list of ids as the body of a response, sorted as the server does. */
export function idList(name: string, ids: Iterable<string>): { status: number; json: unknown; why: string } {
  const list = [...ids].sort();
  return { status: 200, json: { [name]: list }, why: `there are ${list.length} ${name} to list` };
}
