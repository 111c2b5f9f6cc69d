import { memberPrivileges } from "../generated/privileges.ts";
import type { Json, JsonObject } from "../json.ts";
import { type EntityType, type EntityTypeRow, entityTypeNames, entityTypes } from "./entity-types.ts";
import { fieldKinds, objectSchema, privilegesSchema, textSchema } from "./field-kinds.ts";
import type { FieldKind, FieldOf } from "./field-types.ts";
import { edgeRelationsTo, type Relation, relations } from "./relations.ts";
import { LEAST_SUPPORT } from "./validate-seed.ts";

/**
 * Returns the JSON Schema (2020-12) of seeds and snapshots, for editors. It defines the members of each object. Only
 * `validateSeed` checks rules that a schema cannot express, such as references by name.
 */
export function seedSchema(): JsonObject {
  const lists = entityTypeNames.map((type) => [
    entityTypes[type].plural,
    { type: "array", items: entitySchema(type) },
  ]);
  const properties = {
    $schema: { type: "string" },
    domain: { ...textSchema("domain"), default: "onezone.example.com" },
    now: {
      type: ["integer", "null"],
      description: "The time at which the clock is stopped, in seconds since 1970.",
    },
    clockAhead: {
      type: "integer",
      description: "Seconds by which a running clock is ahead of the system clock.",
      default: 0,
    },
    ...Object.fromEntries(lists),
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "World of a Onezone mock",
    ...objectSchema(properties, []),
  };
}

function entitySchema(type: EntityType): JsonObject {
  const { keyedBy, needsId, fields }: EntityTypeRow = entityTypes[type];
  const own = Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)]);
  const twins = relations.flatMap((relation) => twinSchema(relation, type));
  const properties = {
    ...(!keyedBy && { id: textSchema("id") }),
    ...Object.fromEntries([...own, ...twins]),
    ...edgesSchema(type),
  };
  const required = Object.entries(fields).filter(([, field]) => !("default" in field) && !field.only);
  return objectSchema(properties, [...(needsId ? ["id"] : []), ...required.map(([key]) => key)]);
}

function fieldSchema<K extends FieldKind>(field: FieldOf<K>): JsonObject {
  const { default: fallback } = field;
  const schema = fieldKinds[field.kind].schema(field);
  return fallback === undefined || typeof fallback === "function" ? schema : { ...schema, default: fallback };
}

function edgesSchema(type: EntityType): JsonObject {
  return Object.fromEntries(
    edgeRelationsTo(type).map((relation) => {
      const value: Json = {
        support: () => ({ type: "integer", minimum: LEAST_SUPPORT }),
        member: () => privilegesSchema(memberPrivileges[relation.to]),
        link: () => ({ const: true }),
      }[relation.kind]();
      return [relation.key, { type: "object", additionalProperties: value }];
    }),
  );
}

function twinSchema(relation: Relation, type: EntityType): [string, JsonObject][] {
  if (relation.kind !== "twin" || relation.from !== type) return [];
  return [[relation.key, objectSchema(edgesSchema(relation.to), [])]];
}
