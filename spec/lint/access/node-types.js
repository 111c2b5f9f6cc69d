import { conditions } from "./conditions.js";
import { entityTypes } from "./entity-types.js";

/** @import { NodeTypes } from "../redocly.d.ts" */

const text = { type: "string" };
const texts = { type: "array", items: text };
const mark = { enum: [true] };
const type = { enum: Object.keys(entityTypes) };

/** A node type, all of whose properties are required. */
const entity = { properties: { type, id: text }, required: ["type", "id"] };
const target = {
  properties: { type, id: text, of: "AccessEntity", anyOf: "AccessEntity" },
  required: ["type"],
  requiredOneOf: ["id", "of", "anyOf"],
};
const alternative = {
  anyone: mark,
  caller: { enum: ["user", "provider", "notProvider"] },
  self: mark,
  user: text,
  provider: text,
  memberOf: "AccessMemberships",
  ownerOf: "AccessEntity",
  creator: "AccessCreator",
  supports: "AccessTarget",
  providerOf: "AccessTarget",
  effectiveUserOf: "AccessEntity",
  subjectOf: "AccessEntity",
  advertised: "AccessEntity",
  public: "AccessEntity",
  adminPrivileges: texts,
  bodyHas: texts,
  bodyLacks: texts,
  condition: { enum: Object.keys(conditions) },
};

/**
 * Teaches Redocly what `x-onezone-resource`, `x-onezone-auth-hint` and `x-onezone-access` of an operation hold, so that it
 * reports a missing one, a misspelt key and a value of the wrong type.
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
    AccessMembership: { ...target, properties: { ...target.properties, privileges: texts } },
    AccessEntity: entity,
    AccessCreator: {
      properties: { ...entity.properties, user: text },
      required: [...entity.required, "user"],
    },
    AccessTarget: target,
  };
}
