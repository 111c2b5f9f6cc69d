import { entityOf } from "../../access/world-lookups.ts";
import type { Behaviours, Call, Outcome } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { memberPrivileges } from "../../generated/privileges.ts";
import { snakeCase } from "../../tokens/invite-types.ts";
import { keysOf } from "../../typed-keys.ts";
import {
  type EntityType,
  type EntityTypeRow,
  entityTypeNames,
  entityTypes,
  type MemberedType,
} from "../../world/entity-types.ts";
import { handlesOfService, sharesOfSpace } from "../../world/relations.ts";
import { created, noContent, ok } from "../outcomes.ts";
import { addMember } from "./add-member.ts";
import { createdFields, createEntity } from "./create-entity.ts";
import { entityHooks } from "./entity-hooks.ts";
import { entityRole, idList, listName, memberedTypes } from "./entity-type-names.ts";
import { readFields } from "./read-entity-fields.ts";

/** The fields that an update can change, by type. If there is only one field, it is required. */
const changedFields: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  group: ["name", "type"],
  space: [...createdFields.space.optional, "name"].filter((key) => key !== "idGeneratorSeed").sort(),
  provider: ["adminEmail", "latitude", "longitude", "name"],
  share: ["description", "name"],
  harvester: ["harvestingBackendEndpoint", "harvestingBackendType", "name", "public"],
  handleService: createdFields.handleService.required,
  atmInventory: ["name"],
};

/** Behaviours of entities: list, list parts, get by scope, create (also for a user or a group), change, delete. */
export const entityCrud: Behaviours = {
  ...Object.fromEntries(
    entityTypeNames
      .filter((type) => "shows" in entityTypes[type])
      .flatMap((type) => [
        [`get ${snakeCase(type)}.list`, ({ world }: Call) => idList(listName(type), world.all(type).keys())],
        [`get ${snakeCase(type)}.instance`, (call: Call) => show(call, type)],
        [`delete ${snakeCase(type)}.instance`, (call: Call) => remove(call, type)],
      ]),
  ),
  ...Object.fromEntries(
    keysOf(createdFields).map((type) => [
      `create ${snakeCase(type)}.instance`,
      (call: Call) => createFor(call, type, () => createEntity(call, type)),
    ]),
  ),
  ...Object.fromEntries(
    keysOf(changedFields).map((type) => [
      `update ${snakeCase(type)}.instance`,
      (call: Call) => update(call, type),
    ]),
  ),
  ...Object.fromEntries(
    memberedTypes.map((type) => [`get ${snakeCase(type)}.privileges`, () => privilegeLevels(type)]),
  ),
  "get space.shares": ({ world, id }) => idList("shares", world.partsOf(sharesOfSpace, id)),
  "get handle_service.handles": ({ world, id }) => idList("handles", world.partsOf(handlesOfService, id)),
};

/** Returns the fields of an entity that are visible in the scope of the call. */
function show(call: Call, type: EntityType): Outcome {
  const { world, id, resource } = call;
  const entity: Readonly<Record<string, unknown>> = entityOf(world, type, id);
  const { shows }: EntityTypeRow = entityTypes[type];
  const shown: Record<string, unknown> = { [`${type}Id`]: id };
  for (const key of shows?.[resource.scope] ?? []) shown[key] = entity[key];
  if ("creator" in shown) shown.creator ??= { type: "nobody", id: null };
  Object.assign(shown, entityHooks[type]?.properties?.(call));
  return ok(shown, `the ${type} is in this world`);
}

/**
 * Creates an entity. If the call has a hint, the user or group in the hint becomes a member.
 *
 * @param make creates the entity
 * @throws {OnezoneError} notFound if the group does not exist
 */
export function createFor(call: Call, type: MemberedType, make: () => { readonly id: string }): Outcome {
  const { world, caller, hint } = call;
  if (hint && hint.type !== "user") entityOf(world, "group", hint.id);
  const { id } = make();
  if (hint?.type === "user") addMember(world, type, id, "user", hint.id, memberPrivileges[type]);
  if (hint?.type === "group") {
    addMember(world, type, id, "group", hint.id, memberPrivileges[type]);
    const userId = caller.subject?.id ?? "";
    if (type === "space" && world.effectiveGroups(userId).has(hint.id))
      addMember(world, type, id, "user", userId, memberPrivileges[type]);
  }
  return created(locationOf(type, id, hint), `the ${type} is created`);
}

/** Returns the path of an entity for the user or group that created or joined it. */
export function locationOf(type: MemberedType, id: string, hint: Call["hint"]): string {
  if (hint?.type === "user") return `/user/${listName(type)}/${id}`;
  if (hint?.type === "group") return `/groups/${hint.id}/${entityRole(type, "group").list}/${id}`;
  return `${hint ? `/${hint.type}s/${hint.id}` : ""}/${listName(type)}/${id}`;
}

function update({ world, id, body }: Call, type: EntityType): Outcome {
  const keys = changedFields[type] ?? [];
  if (keys.length > 1 && keys.every((key) => body[key] === undefined))
    throw new OnezoneError("missingAtLeastOneValue", { keys });
  const fields = keys.length > 1 ? readFields(type, body, [], keys) : readFields(type, body, keys, []);
  entityHooks[type]?.check?.({ ...entityOf(world, type, id), ...fields }, body);
  world.update(type, id, fields);
  return noContent(`the ${type} is changed`);
}

function remove({ world, id }: Call, type: EntityType): Outcome {
  entityHooks[type]?.beforeDelete?.(world, id);
  world.delete(type, id);
  return noContent(`the ${type} is deleted`);
}

function privilegeLevels(type: MemberedType): Outcome {
  const admin = memberPrivileges[type];
  const { newMemberPrivileges: member, managerLacks: lacks }: EntityTypeRow = entityTypes[type];
  const manager = lacks && admin.filter((privilege) => !lacks.some((part) => privilege.includes(part)));
  return ok({ member, ...(manager && { manager }), admin }, "the privileges of every Onezone");
}
