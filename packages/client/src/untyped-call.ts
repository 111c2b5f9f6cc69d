import type { HeadersOptions } from "openapi-fetch";
import type { CallContext } from "./call-context.ts";
import type { BodyReader } from "./read-response-body.ts";
import type { SendOptions } from "./send-options.ts";
import type { CallResult } from "./untyped-call-result.ts";

/**
 * The key of the untyped method of a client, which calls an operation by method and path. The functions of
 * `@onezone/client/operations` use it. All copies of this package have the same key.
 */
export const callOperation: unique symbol = Symbol.for("@onezone/client");

/** Calls an operation by method and path, without types. */
export type Call = (context: CallContext, init?: CallInit) => Promise<CallResult>;

/** The arguments and options of an untyped call. */
export interface CallInit extends SendOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: HeadersOptions;
  };
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly parseAs?: BodyReader;
  readonly signal?: AbortSignal;
}
