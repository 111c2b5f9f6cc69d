import { Store } from "./store.ts";
import { MAX_WORLD_SIZE } from "./world-size.ts";
import type { WorldState } from "./world-state.ts";

/** The name of the world for requests that do not name one. */
export const DEFAULT_WORLD = "default";

/**
 * The maximum number of worlds. It is lower if worlds are large. The least recently used worlds are deleted. If a deleted world is
 * used again, it starts in its initial state.
 */
export const KEPT = 1000;

/** The worlds of a mock, by name. */
export class Worlds {
  readonly #begin: (name: string, now?: number) => Store;
  readonly #worlds = new Map<string, Store>();

  /** @param begin creates a world; if `now` is given, its clock is stopped at that time */
  constructor(begin: (name: string, now?: number) => Store) {
    this.#begin = begin;
  }

  /** Returns the names of the existing worlds, the default one first. */
  names(): readonly string[] {
    return [...new Set([DEFAULT_WORLD, ...this.#worlds.keys()])];
  }

  /** Returns the world with this name. Creates it on first use. */
  get(name: string): Store {
    const known = this.#worlds.get(name);
    if (known && name === DEFAULT_WORLD) return known;
    return known ? this.#keep(name, known) : this.reset(name);
  }

  /** Resets a world. If `now` is given, its clock is stopped at that time. */
  reset(name: string, now?: number): Store {
    return this.#keep(name, this.#begin(name, now));
  }

  /** Restores a world from a snapshot. */
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
