import { completeSeed } from "./complete-seed.ts";
import type { Seed } from "./seed.ts";
import { MAX_WORLD_SIZE } from "./size.ts";
import type { WorldState } from "./state.ts";
import { Store } from "./store.ts";

/** The worlds of a mock: one for everybody, and one for each name that a request gives. */
export interface Worlds {
  /** The world of this name; it begins as the seed has it when it is first asked for. */
  get(name: string): Store;
  /** Begins a world anew; its clock stands still at `now`, if that is given. */
  reset(name: string, now?: number): Store;
  /** Puts a world into the state of a snapshot. */
  restore(name: string, state: WorldState): Store;
}

/** The name of the world of all requests that name none. */
export const DEFAULT_WORLD = "default";

/** How many worlds are kept, as long as they are small: those not used for longest are forgotten, and begin anew. */
const KEPT = 1000;

/** Worlds that all begin with the same seed, each when it is first asked for: what the seed leaves open is as old as its world. */
export function createWorlds(seed: Seed): Worlds {
  const begin = (now?: number) => new Store(completeSeed(now === undefined ? seed : { ...seed, now }));
  const worlds = new Map<string, Store>();
  const keep = (name: string, world: Store) => {
    worlds.delete(name);
    worlds.set(name, world);
    let size = 0;
    for (const [each, { size: taken }] of worlds) if (each !== DEFAULT_WORLD) size += taken + 2 * each.length;
    for (const [oldest, { size: taken }] of worlds) {
      if (worlds.size <= KEPT && size <= MAX_WORLD_SIZE) break;
      if (oldest === DEFAULT_WORLD || oldest === name) continue;
      worlds.delete(oldest);
      size -= taken;
    }
    return world;
  };
  return {
    get: (name) => {
      const known = worlds.get(name);
      if (known && name === DEFAULT_WORLD) return known;
      return keep(name, known ?? begin());
    },
    reset: (name, now) => keep(name, begin(now)),
    restore: (name, state) => keep(name, new Store(state)),
  };
}
