import type { paths } from "@onezone/types";
import type { FetchResponse, HeadersOptions, ParamsOption, RequestBodyOption } from "openapi-fetch";
import type { BodyReader } from "./read-response-body.ts";
import type { SendOptions } from "./send-options.ts";

/** A method for each HTTP verb, typed by path. */
export interface Verbs {
  GET: Verb<"get">;
  PUT: Verb<"put">;
  POST: Verb<"post">;
  DELETE: Verb<"delete">;
  PATCH: Verb<"patch">;
  HEAD: Verb<"head">;
  OPTIONS: Verb<"options">;
}

type Method = "get" | "put" | "post" | "delete" | "patch" | "head" | "options";

/** The paths with a method. openapi-fetch's `Client` would double the time of the type check. */
type PathsWith<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<M, object> ? Path : never;
}[keyof paths];

type Verb<M extends Method> = <Path extends PathsWith<M>, Options extends VerbOptions<paths[Path][M]>>(
  path: Path,
  ...options: Record<never, never> extends VerbOptions<paths[Path][M]>
    ? [options?: Options]
    : [options: Options]
) => Promise<FetchResponse<paths[Path][M] & object, Options, "application/json">>;

/** The options of a call by path: parameters, body, and the options of every call. */
export type VerbOptions<Op> = ParamsOption<Op> & RequestBodyOption<Op> & CallOptions & ReadOptions;

/** The options of every call. */
export interface CallOptions extends SendOptions {
  /** Aborts the call, including waits between attempts. */
  readonly signal?: AbortSignal;
  /** Additional headers. The client's credential replaces any credential here. */
  readonly headers?: HeadersOptions;
}

interface ReadOptions {
  /** How to read a response that is not JSON. */
  readonly parseAs?: BodyReader;
}
