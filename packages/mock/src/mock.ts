import type { Log } from "./log/log.ts";
import type { Requests } from "./log/requests.ts";
import type { MockFetch } from "./mock-fetch.ts";
import type { Controls } from "./steering/controls.ts";
import type { Seed } from "./world/seed.ts";
import type { WorldState } from "./world/state.ts";
import type { WorldView } from "./world/world-view.ts";

/** A mock without a socket. */
export interface Mock extends Controls {
  /** Path of the base URL, as the spec's first server has it. */
  readonly basePath: string;
  readonly operationCount: number;
  readonly operationIds: readonly string[];
  /** The latest requests with their responses, and why the mock chose them. */
  readonly log: Log;
  /** The same requests, for tests: listed, cleared and waited for. */
  readonly requests: Requests;
  /** The seed of the random streams of delays and faults. */
  readonly randomSeed: string;
  /** Calls the mock as the global `fetch` would call a server. Any host will do: only the path counts. */
  readonly fetch: MockFetch;
  /** Who and what is in a world; nothing where the mock has no memory. */
  world(name?: string): WorldView | undefined;
  /**
   * Begins a world again, with the delays, faults and clock of its scenario; the clock stands still at `now`, if that is given.
   *
   * @throws {StartError} if `now` is not an integer
   */
  reset(options?: { readonly now?: number; readonly world?: string }): WorldView | undefined;
  /** All of a world, to be restored later; nothing where the mock has no memory. */
  snapshot(name?: string): WorldState | undefined;
  /**
   * Puts a world into the state of a snapshot.
   *
   * @throws {StartError} with everything that is wrong with the snapshot; the world then stays as it is
   */
  restore(state: WorldState, name?: string): void;
  /**
   * Begins all worlds anew, with another seed.
   *
   * @throws {StartError} if the seed cannot be used; the mock then goes on with the one it has
   */
  reseed(seed: string | Seed): Promise<void>;
  /**
   * Serves another version of the spec from the next request on. Worlds stay as they are.
   *
   * @throws {StartError} if it cannot be served; the mock then goes on with the one it has
   */
  reload(spec: string | object): Promise<void>;
}
