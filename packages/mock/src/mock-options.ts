import type { Scenarios } from "./steering/scenario.ts";
import type { RandomWorld } from "./world/random-world-options.ts";
import type { Seed } from "./world/seed-types.ts";

/** The options of a mock. */
export interface MockOptions {
  /**
   * An OpenAPI document without references to other files: the path of a YAML or JSON file, or the document itself.
   * Default: the description of Onezone in this version of the package.
   */
  readonly spec?: string | object;
  /** The initial world: the path of a JSON or YAML file, or the seed itself. Default: the world that the README describes. */
  readonly seed?: string | Seed;
  /** The numbers of random entities to add to the seed. The entities depend on `randomSeed`. Default: none. */
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
  /**
   * The URL under which a proxy makes the mock available, such as `https://dev.example.org/onezone-mock`. The mock accepts requests
   * with the host of this URL, with or without its path. Default: none.
   */
  readonly publicUrl?: string;
  /** Delays in milliseconds, as in `200..800` or `500@createUser`. Default: none. */
  readonly delays?: readonly string[];
  /** Faults, as in `503:5%`, `503:2x` or `cut:1%@createUser`; the README lists the kinds. Default: none. */
  readonly faults?: readonly string[];
  /**
   * Scenarios by name, each an initial state of a world: the path of a JSON or YAML file, or the scenarios themselves.
   * `mock.scenario`, the header `x-mock-scenario`, `PUT /__mock/scenario` and the page choose one. Default: none.
   */
  readonly scenarios?: string | Scenarios;
  /** The initial scenario of worlds. Default: none. */
  readonly scenario?: string;
  /**
   * Operations to forward, and the URL of a real Onezone: `list*=https://onezone.example.org`. Requests are forwarded with their
   * credentials. The mock responds to other operations. Default: none.
   */
  readonly forward?: readonly string[];
  /**
   * The same text results in the same random world and, for the same requests, the same delays and faults. By default, the delays
   * and faults are different each time, but the random world is always the same.
   */
  readonly randomSeed?: string;
}
