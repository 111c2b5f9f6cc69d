import type { RandomWorld } from "./world/random-counts.ts";
import type { Seed } from "./world/seed.ts";

/** What a mock serves, and how. */
export interface MockOptions {
  /**
   * An OpenAPI document with no references to other files: a YAML or JSON file's path, or the document itself.
   * Default: the description of Onezone that this version of the package was made with.
   */
  readonly spec?: string | object;
  /** The world to begin with: a JSON or YAML file's path, or the seed itself. Default: the world of the README. */
  readonly seed?: string | Seed;
  /** Random entities to add to the seed. `randomSeed` chooses which. Default: none. */
  readonly randomWorld?: RandomWorld;
  /** Whether responses are only examples, and any credentials are accepted. Default: false. */
  readonly stateless?: boolean;
  /** Whether to fail on pre-flight and HEAD as the server does. Default: false, so that browsers can use it. */
  readonly strict?: boolean;
  /**
   * Whether pages of other origins, and requests with another `host`, may use the page and the routes below `/__mock/`, and
   * so read and reset the worlds. Default: false.
   */
  readonly openControl?: boolean;
  /** Delays in milliseconds, as in `200..800` or `500@createUser`. Default: none. */
  readonly delays?: readonly string[];
  /** Faults, as in `503:5%` or `cut:1%@createUser`; the README lists the kinds. Default: none. */
  readonly faults?: readonly string[];
  /**
   * The same text gives the same random world and, for the same requests, the same delays and faults. Default: the delays and
   * faults are chosen at random, the random world is the same each time.
   */
  readonly randomSeed?: string;
}
