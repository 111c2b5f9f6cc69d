import type { paths } from "@onezone/types";
import type { FetchResponse, HeadersOptions, ParamsOption, RequestBodyOption } from "openapi-fetch";
import type { BodyReader } from "./read-body.ts";
import type { SendOptions } from "./send-options.ts";

/** A method for each HTTP verb, typed by path: what it takes, and what it resolves to. */
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

/** Not openapi-fetch's: its `Client` doubles the time that the type check of an import takes. */
type PathsWith<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<M, object> ? Path : never;
}[keyof paths];

type Verb<M extends Method> = <Path extends PathsWith<M>, Options extends VerbOptions<paths[Path][M]>>(
  path: Path,
  ...options: Record<never, never> extends VerbOptions<paths[Path][M]>
    ? [options?: Options]
    : [options: Options]
) => Promise<FetchResponse<paths[Path][M] & object, Options, "application/json">>;

/** What a verb takes: the operation's own parameters and body, and what holds for every call. */
export type VerbOptions<Op> = ParamsOption<Op> & RequestBodyOption<Op> & CallOptions & ReadOptions;

/** What every call takes besides the operation's own parameters. */
export interface CallOptions extends SendOptions {
  /** Ends the call, its waits included, when it is aborted. */
  readonly signal?: AbortSignal;
  /** Further headers. The client's credential takes the place of any that is here. */
  readonly headers?: HeadersOptions;
}

interface ReadOptions {
  /** How to read a response that is not JSON. */
  readonly parseAs?: BodyReader;
}
