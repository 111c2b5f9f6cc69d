import type { Json } from "../json.ts";

/** One request, its response, and the reason for the response. Omits headers and queries, and masks secrets in bodies. */
export interface LogEntry {
  /** The number of the request among the requests to all worlds, starting at 1. */
  readonly id: number;
  /** The time at which the response was ready: ISO 8601, UTC, with milliseconds. */
  readonly time: string;
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** Absent if no operation has this path and method. */
  readonly operationId?: string | undefined;
  readonly status: number;
  /** `error.id` of the response, or of its innermost cause; undefined if the response has no error. */
  readonly errorId?: string | undefined;
  /** The reason for the response, in words. */
  readonly why: string;
  /** The place of the response in the spec: a JSON Pointer as a URI fragment, `#/paths/…`. */
  readonly pointer?: string | undefined;
  /** The name or id of the user or Oneprovider that sent the request, or `anonymous`. */
  readonly caller?: string | undefined;
  /** The world of the request: `default`, or the value of the header `x-mock-world`. */
  readonly world: string;
  /** The time from the request to its response, including delays. */
  readonly milliseconds: number;
  /** The body as JSON or text, in which passwords and tokens are masked; undefined if the request has no body. */
  readonly requestBody?: Json | undefined;
  /** The body of the response, in the format of `requestBody`. */
  readonly responseBody?: Json | undefined;
}
