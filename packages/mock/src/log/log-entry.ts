/** One answered request, and why it was answered so. Holds no secrets: no headers, bodies or queries. */
export interface LogEntry {
  /** Counts from 1, for all worlds together. */
  readonly id: number;
  /** When the answer was ready: ISO 8601, UTC, with milliseconds. */
  readonly time: string;
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** Absent where no operation has this path and method. */
  readonly operationId?: string;
  readonly status: number;
  /** `error.id` of the answer, or of what was wrong with the credential or the token; absent where it has none. */
  readonly errorId?: string;
  /** What decided the answer, in words. */
  readonly why: string;
  /** Where the spec documents the answer: a JSON Pointer as a URI fragment, `#/paths/…`. */
  readonly pointer?: string;
  /** Who called: the name or id of a user or provider of the world, or `anonymous`. */
  readonly caller?: string;
  /** The world that answered: `default`, or what the request names in `x-mock-world`. */
  readonly world: string;
  /** From the request to its answer, delays included. */
  readonly milliseconds: number;
}
