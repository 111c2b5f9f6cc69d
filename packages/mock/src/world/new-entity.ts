import type { Subject } from "../tokens/token.ts";
import { tableOf } from "../typed-keys.ts";
import { type EntityType, entityTypeNames, entityTypes } from "./entity-types.ts";
import type { Field, KnownFields } from "./field-types.ts";
import { newId, newSecret } from "./ids.ts";
import type { Store } from "./store.ts";
import type { Entity, NamedToken } from "./world-state.ts";

const fieldsOf = tableOf<Record<EntityType, [string, Field][]>>(entityTypeNames, (type) =>
  Object.entries(entityTypes[type].fields),
);

/** Returns the fields of an entity, with defaults for the missing ones. */
export function fillIn(type: EntityType, given: KnownFields): Record<string, unknown> {
  const known: Record<string, unknown> & KnownFields = { ...given };
  const filled: Record<string, unknown> = {};
  for (const [key, { kind, default: fallback }] of fieldsOf[type]) {
    if (known[key] === undefined) {
      if (kind === "creator" && known.firstUser) known[key] = { type: "user", id: known.firstUser };
      else known[key] = typeof fallback === "function" ? fallback(known) : fallback;
    }
    if (known[key] !== undefined) filled[key] = known[key];
  }
  return filled;
}

/** Creates an entity with these fields, and defaults for the others. */
export function newEntity<T extends EntityType>(type: T, given: KnownFields): Entity<T> {
  // The row of the type in `entity-types.ts` defines both the fields and the TypeScript type.
  return { id: given.id, ...fillIn(type, given) } as Entity<T>;
}

/** Adds an entity to a world, and returns it. It has these fields, defaults, and a new id. @throws {WorldFullError} */
export function addEntity<T extends EntityType>(
  world: Store,
  type: T,
  given: Readonly<Record<string, unknown>> & { readonly id?: string },
): Entity<T> {
  return world.add(type, newEntity(type, { now: world.now(), ...given, id: given.id ?? newId() }));
}

/** Adds a named token, and returns it. By default, it is an access token without caveats. @throws {WorldFullError} */
export function addNamedToken(
  world: Store,
  subject: Subject,
  given: Pick<NamedToken, "name"> & Partial<NamedToken>,
): NamedToken {
  return addEntity(world, "token", { secret: newSecret(), subject, ...given });
}
