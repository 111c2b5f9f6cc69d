import type { Json } from "../json.ts";

/** One request with its response, and why the mock chose that. Holds no secrets: no headers or queries, and masked bodies. */
export interface LogEntry {
  /** Counts from 1, for all worlds together. */
  readonly id: number;
  /** When the response was ready: ISO 8601, UTC, with milliseconds. */
  readonly time: string;
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** Absent if no operation has this path and method. */
  readonly operationId?: string | undefined;
  readonly status: number;
  /** `error.id` of the response, or of its innermost cause; undefined if the response has no error. */
  readonly errorId?: string | undefined;
  /** Why the mock chose the response, in words. */
  readonly why: string;
  /** Where the spec documents the response: a JSON Pointer as a URI fragment, `#/paths/…`. */
  readonly pointer?: string | undefined;
  /** The name or id of the caller, a user or provider of the world, or `anonymous`. */
  readonly caller?: string | undefined;
  /** The world that the request was for: `default`, or what the request names in `x-mock-world`. */
  readonly world: string;
  /** From the request to its response, delays included. */
  readonly milliseconds: number;
  /** JSON or text, in which passwords and tokens are masked; undefined if there is none. */
  readonly requestBody?: Json | undefined;
  /** As `requestBody`. */
  readonly responseBody?: Json | undefined;
}
