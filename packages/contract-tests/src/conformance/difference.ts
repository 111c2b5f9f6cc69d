/** A difference between a response and the expectation of a story. */
export interface Difference {
  /** The part that differs: `status`, `header location`, or `body` with a JSON Pointer (RFC 6901). */
  readonly at: string;
  /** Absent if no value is expected. */
  readonly expected?: unknown;
  /** Absent if no value was received. */
  readonly received?: unknown;
}
