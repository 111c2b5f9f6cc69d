import { MAX_WORLD_SIZE } from "./size.ts";
import type { WorldState } from "./state.ts";
import { Store } from "./store.ts";

/** The name of the world of all requests that name none. */
export const DEFAULT_WORLD = "default";

/** How many worlds are kept, as long as they are small: those not used for longest are forgotten, and begin again. */
export const KEPT = 1000;

/** The worlds of a mock, by name. */
export class Worlds {
  readonly #begin: (name: string, now?: number) => Store;
  readonly #worlds = new Map<string, Store>();

  /** @param begin returns a new world; its clock stands still at `now`, if that is given */
  constructor(begin: (name: string, now?: number) => Store) {
    this.#begin = begin;
  }

  /** Returns the names of the worlds that are kept, the default one first. */
  names(): readonly string[] {
    return [...new Set([DEFAULT_WORLD, ...this.#worlds.keys()])];
  }

  /** Returns the world of this name, which begins when it is first asked for. */
  get(name: string): Store {
    const known = this.#worlds.get(name);
    if (known && name === DEFAULT_WORLD) return known;
    return known ? this.#keep(name, known) : this.reset(name);
  }

  /** Begins a world again; its clock stands still at `now`, if that is given. */
  reset(name: string, now?: number): Store {
    return this.#keep(name, this.#begin(name, now));
  }

  /** Puts a world into the state of a snapshot. */
  restore(name: string, state: WorldState): Store {
    return this.#keep(name, new Store(state));
  }

  #keep(name: string, world: Store): Store {
    const worlds = this.#worlds;
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
  }
}
