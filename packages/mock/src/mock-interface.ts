import type { Log } from "./log/log.ts";
import type { Requests } from "./log/request-filter.ts";
import type { MockFetch } from "./mock-fetch.ts";
import type { Controls } from "./steering/controls.ts";
import type { Seed } from "./world/seed-types.ts";
import type { WorldState } from "./world/world-state.ts";
import type { WorldView } from "./world/world-view.ts";

/** A mock without a socket. */
export interface Mock extends Controls {
  /** The path of the base URL, from the first server in the spec. */
  readonly basePath: string;
  readonly operationCount: number;
  readonly operationIds: readonly string[];
  /** The latest requests with their responses and the reasons for them. */
  readonly log: Log;
  /** Lists, deletes and waits for the requests in the log, for tests. */
  readonly requests: Requests;
  /** The option `randomSeed`, or the random text that replaces it. */
  readonly randomSeed: string;
  /** Calls the mock like the global `fetch` calls a server. The host is ignored. */
  readonly fetch: MockFetch;
  /** Returns the users and entities of a world; undefined if the mock is stateless. */
  world(name?: string): WorldView | undefined;
  /**
   * Resets a world, its delays, its faults and its clock to its scenario. If `now` is given, the clock is stopped at that time.
   *
   * @throws {StartError} if `now` is not an integer
   */
  reset(options?: { readonly now?: number; readonly world?: string }): WorldView | undefined;
  /** Returns the complete state of a world; undefined if the mock is stateless. */
  snapshot(name?: string): WorldState | undefined;
  /**
   * Restores the state of a world from a snapshot.
   *
   * @throws {StartError} that lists all problems of the snapshot; the world is then unchanged
   */
  restore(state: WorldState, name?: string): void;
  /**
   * Resets all worlds to another seed.
   *
   * @throws {StartError} if the seed is invalid; the mock then keeps the current one
   */
  reseed(seed: string | Seed): Promise<void>;
  /**
   * Serves another version of the spec from the next request on. Worlds are unchanged.
   *
   * @throws {StartError} if the spec is invalid; the mock then keeps the current one
   */
  reload(spec: string | object): Promise<void>;
}
