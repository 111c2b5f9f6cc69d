import { entityTypes } from "../access/entity-types.js";
import { conditions } from "../access/named-conditions.js";

/** @import { NodeTypes } from "../redocly.d.ts" */

const text = { type: "string" };
const texts = { type: "array", items: text };
const mark = { enum: [true] };
const type = { enum: Object.keys(entityTypes) };
const withMembers = {
  enum: ["atm_inventory", "cluster", "group", "handle", "handle_service", "harvester", "space"],
};

/** @param {object} type the schema of the allowed entity types */
const entity = (type) => ({ properties: { type, id: text }, required: ["type", "id"] });
/** @param {object} type the schema of the allowed entity types */
const target = (type) => ({
  properties: { type, id: text, of: "AccessEntity", anyOf: "AccessEntity" },
  required: ["type"],
  requiredOneOf: ["id", "of", "anyOf"],
});
const space = { enum: ["space"] };
const alternative = {
  anyone: mark,
  caller: { enum: ["user", "provider", "notProvider"] },
  self: mark,
  user: text,
  provider: text,
  memberOf: "AccessMemberships",
  ownerOf: "AccessSpace",
  creator: "AccessCreator",
  supports: "AccessSupportedSpace",
  providerOf: "AccessSupportedMember",
  effectiveUserOf: "AccessProvider",
  subjectOf: "AccessToken",
  advertised: "AccessSpace",
  public: "AccessHarvester",
  adminPrivileges: texts,
  bodyHas: texts,
  bodyLacks: texts,
  condition: { enum: Object.keys(conditions) },
};

/**
 * Adds the types of the extensions `x-onezone-resource`, `x-onezone-auth-hint` and `x-onezone-access` to operations, so that
 * Redocly reports a missing extension, a misspelt key and a value of the wrong type.
 *
 * @param {NodeTypes} types
 * @returns {NodeTypes}
 */
export function withAccessRules(types) {
  const extensions = {
    "x-onezone-resource": text,
    "x-onezone-auth-hint": text,
    "x-onezone-access": "AccessRule",
  };
  return {
    ...types,
    Operation: {
      ...types.Operation,
      properties: { ...types.Operation?.properties, ...extensions },
      required: [...(types.Operation?.required ?? []), "x-onezone-resource", "x-onezone-access"],
    },
    AccessRule: { properties: {}, items: "AccessAlternative" },
    AccessAlternative: { properties: alternative },
    AccessMemberships: { properties: {}, items: "AccessMembership" },
    AccessMembership: {
      ...target(withMembers),
      properties: { ...target(withMembers).properties, privileges: texts },
    },
    AccessEntity: entity(type),
    AccessSpace: entity(space),
    AccessProvider: entity({ enum: ["provider"] }),
    AccessToken: entity({ enum: ["token"] }),
    AccessHarvester: entity({ enum: ["harvester"] }),
    AccessCreator: {
      properties: { ...entity(withMembers).properties, user: text },
      required: ["type", "id", "user"],
    },
    AccessSupportedSpace: target(space),
    AccessSupportedMember: target({ enum: ["user", "group"] }),
  };
}
