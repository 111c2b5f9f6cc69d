import { type EntityType, type EntityTypeRow, entityTypes } from "./entity-types.ts";
import type { KnownFields } from "./field-types.ts";
import type { Entity } from "./world-state.ts";

/** Returns the fields of an entity, with defaults for the missing ones. */
export function fillIn(type: EntityType, given: KnownFields): Record<string, unknown> {
  const known: Record<string, unknown> & KnownFields = { ...given };
  const { fields }: EntityTypeRow = entityTypes[type];
  for (const [key, { kind, default: fallback }] of Object.entries(fields)) {
    if (known[key] !== undefined) continue;
    if (kind === "creator" && known.firstUser) known[key] = { type: "user", id: known.firstUser };
    else known[key] = typeof fallback === "function" ? fallback(known) : fallback;
  }
  const names = Object.keys(fields).filter((key) => known[key] !== undefined);
  return Object.fromEntries(names.map((key) => [key, known[key]]));
}

/** Creates an entity with these fields, and defaults for the others. */
export function newEntity<T extends EntityType>(type: T, given: KnownFields): Entity<T> {
  // The fields are those of the row in the table, which also defines the type.
  return { id: given.id, ...fillIn(type, given) } as Entity<T>;
}
