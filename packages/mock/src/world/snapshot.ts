import { type EntityType, entityTypeNames, entityTypes } from "./entity-types.ts";
import { edgeKeyOf, edgeRelationsTo } from "./relations.ts";
import type { Store } from "./store.ts";
import type { WorldState } from "./world-state.ts";

/** Returns the complete state of a world as plain JSON. It is also a valid seed. */
export function snapshotOf(world: Store): WorldState {
  const lists = entityTypeNames.map((type) => [entityTypes[type].plural, entitiesOf(world, type)]);
  // The type and the lists are derived from the same tables.
  const { domain, stoppedAt, clockAhead } = world;
  const state = {
    domain,
    now: stoppedAt,
    ...(clockAhead && { clockAhead }),
    ...Object.fromEntries(lists),
  } as WorldState;
  return structuredClone(state);
}

function entitiesOf(world: Store, type: EntityType): readonly object[] {
  const relations = edgeRelationsTo(type);
  return Array.from(world.all(type), ([id, entity]) => {
    const edges = relations.map((relation) => [
      relation.key,
      Object.fromEntries(world.edgesTo(edgeKeyOf(relation), id)),
    ]);
    return { ...entity, ...Object.fromEntries(edges) };
  });
}
