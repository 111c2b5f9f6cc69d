import type { Row } from "./results.ts";

/** What an area hands back. */
export interface Measured {
  readonly rows: readonly Row[];
  /** What each contender does, by name. */
  readonly contenders: Readonly<Record<string, string>>;
  /** The packages whose versions matter. */
  readonly packages: readonly string[];
}
