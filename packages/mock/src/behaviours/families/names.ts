import type { Outcome } from "../../engine/behaviour.ts";
import { snakeCase } from "../../tokens/invite-types.ts";
import {
  type EntityType,
  entityTypeNames,
  entityTypes,
  isMembered,
  type MemberedType,
} from "../../world/entity-types.ts";
import type { MemberType } from "../../world/membership.ts";
import { listed } from "../outcomes.ts";

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

/** The names of a related entity in aspects and in paths. */
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

/** Returns the result of a call that lists ids, sorted as the server does. */
export function idList(name: string, ids: Iterable<string>): Outcome {
  return listed(name, [...ids].sort());
}
