import type { RandomWorld } from "./world/random-counts.ts";
import type { Seed } from "./world/seed.ts";

/** The options of a mock. */
export interface MockOptions {
  /**
   * An OpenAPI document without references to other files: the path of a YAML or JSON file, or the document itself.
   * Default: the description of Onezone in this version of the package.
   */
  readonly spec?: string | object;
  /** The initial world: the path of a JSON or YAML file, or the seed itself. Default: the world of the README. */
  readonly seed?: string | Seed;
  /** Random entities to add to the seed. `randomSeed` chooses which. Default: none. */
  readonly randomWorld?: RandomWorld;
  /** Whether responses are only examples, and any credentials are accepted. Default: false. */
  readonly stateless?: boolean;
  /** Whether pre-flight and HEAD requests fail as on the server. Default: false, so that browsers can use the mock. */
  readonly strict?: boolean;
  /**
   * Whether pages of other origins, and requests with another `host`, can use the page and the routes below `/__mock/`. They
   * can then read and reset the worlds. Default: false.
   */
  readonly openControl?: boolean;
  /** Delays in milliseconds, as in `200..800` or `500@createUser`. Default: none. */
  readonly delays?: readonly string[];
  /** Faults, as in `503:5%` or `cut:1%@createUser`; the README lists the kinds. Default: none. */
  readonly faults?: readonly string[];
  /**
   * The same text causes the same random world and, for the same requests, the same delays and faults. Default: random delays
   * and faults, and always the same random world.
   */
  readonly randomSeed?: string;
}
