import type { Row } from "./results.ts";

/** The results of an area. */
export interface Measured {
  readonly rows: readonly Row[];
  /** A description of each contender, by its name. */
  readonly contenders: Readonly<Record<string, string>>;
  /** The packages whose versions affect the results. */
  readonly packages: readonly string[];
}
