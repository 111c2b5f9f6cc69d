import { hashHex } from "../../crypto/hash.ts";
import type { Call } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { newId } from "../../world/ids.ts";
import { addEntity } from "../../world/new-entity.ts";
import type { Entity } from "../../world/world-state.ts";
import { entityHooks } from "./entity-hooks.ts";
import { readFields } from "./read-entity-fields.ts";

/** The types of entities that are created from a body, each with the required and optional fields of the body. */
export const createdFields = {
  group: { required: ["name"], optional: ["type"] },
  space: {
    required: ["name"],
    optional: [
      "advertisedInMarketplace",
      "description",
      "idGeneratorSeed",
      "marketplaceContactEmail",
      "organizationName",
      "tags",
    ],
  },
  harvester: {
    required: ["harvestingBackendEndpoint", "harvestingBackendType", "name"],
    optional: ["guiPluginConfig"],
  },
  handleService: { required: ["name", "proxyEndpoint", "serviceProperties"], optional: [] },
  atmInventory: { required: ["name"], optional: [] },
} as const;

/** An entity type in this table. */
export type CreatedType = keyof typeof createdFields;

/** Creates an entity from a body. The caller becomes its creator. @throws {OnezoneError} */
export function createEntity<T extends CreatedType>({ world, body, caller }: Call, type: T): Entity<T> {
  const { required, optional } = createdFields[type];
  const fields = readFields(type, body, required, optional);
  entityHooks[type]?.check?.(fields);
  const { idGeneratorSeed: seed } = fields;
  const id = seed === undefined ? newId() : hashHex("sha256", `${type} ${seed}`).slice(0, 32);
  if (world.get(type, id)) throw new OnezoneError("alreadyExists", {});
  return addEntity(world, type, { id, creator: caller.subject ?? null, ...fields });
}
