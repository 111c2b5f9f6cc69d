import type { Seed } from "./world/seed.ts";

/** The options of a mock. */
export interface MockOptions {
  /**
   * An OpenAPI document without references to other files: the path of a YAML or JSON file, or the document itself.
   * Default: the description of Onezone in this version of the package.
   */
  readonly spec?: string | object;
  /** The initial world: the path of a JSON or YAML file, or the seed itself. Default: ada, bob, cid and the provider p1. */
  readonly seed?: string | Seed;
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
  /** The same text and the same requests cause the same delays and faults. Default: random. */
  readonly randomSeed?: string;
}
