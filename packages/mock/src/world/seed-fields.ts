import { adminPrivileges } from "../generated/privileges.ts";
import type { JsonObject } from "../json.ts";
import type { EntityType } from "./entity-types.ts";
import type { FieldKind, FieldOf, KnownFields } from "./fields.ts";
import { privilegesSchema, textSchema } from "./schema-parts.ts";
import type { SeedNames } from "./seed-names.ts";
import type { Place } from "./seed-place.ts";
import { tokenKinds } from "./seed-tokens.ts";
import { textRules } from "./text-rules.ts";

/** The names of everything that a seed can refer to. */
export type SeedIndex = Readonly<Record<EntityType, SeedNames>>;

/** A kind of field: how a seed's value is read, and the JSON Schema of it. */
export interface Kind<F> {
  /** Returns the value; undefined if it is invalid, which is noted as a fault. */
  readonly read: (place: Place, field: F, known: KnownFields, index: SeedIndex) => unknown;
  readonly schema: (field: F) => JsonObject;
}

/** How each kind of field is read from a seed, and its JSON Schema. */
export const fieldKinds: { readonly [K in FieldKind]: Kind<FieldOf<K>> } = {
  text: {
    read: (place, { rule, nullable }) => place[nullable ? "textOrNull" : "text"](textRules[rule]),
    schema: ({ rule, nullable }) => textSchema(rule, nullable),
  },
  integer: {
    read: (place, { min }) => place.integer(min),
    schema: ({ min }) => ({ type: "integer", ...(min !== undefined && { minimum: min }) }),
  },
  number: {
    read: (place, { min, max }) => place.number(min, max),
    schema: ({ min, max }) => ({ type: "number", minimum: min, maximum: max }),
  },
  boolean: { read: (place) => place.boolean(), schema: () => ({ type: "boolean" }) },
  oneOf: {
    read: (place, { values, what }) => place.oneOf(values, what),
    schema: ({ values }) => ({ enum: values }),
  },
  emails: {
    read: (place) => place.list()?.flatMap((email) => email.text(textRules.email) ?? []),
    schema: () => ({ type: "array", items: textSchema("email") }),
  },
  adminPrivileges: {
    read: (place) => place.someOf(adminPrivileges, "an admin privilege"),
    schema: () => privilegesSchema(adminPrivileges),
  },
  ...tokenKinds,
};
