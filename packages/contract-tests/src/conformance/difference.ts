/** One point at which an answer is not what a story expects. */
export interface Difference {
  /** What differs: `status`, `header location`, or `body` and the JSON Pointer (RFC 6901) to the place in it. */
  readonly at: string;
  /** Absent where nothing is expected. */
  readonly expected?: unknown;
  /** Absent where nothing came. */
  readonly received?: unknown;
}
