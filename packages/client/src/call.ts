import type { HeadersOptions } from "openapi-fetch";
import type { CallContext } from "./call-context.ts";
import type { CallResult } from "./call-result.ts";
import type { BodyReader } from "./read-body.ts";
import type { SendOptions } from "./send-options.ts";

/**
 * Key of the untyped call of a client, by method and path. The functions of `@onezone/client/operations` use it, and so
 * can programs that read operations from a table. Every copy of this package has the same key.
 */
export const callOperation: unique symbol = Symbol.for("@onezone/client");

/** Calls an operation by method and path. The caller knows the types of the operation. */
export type Call = (context: CallContext, init?: CallInit) => Promise<CallResult>;

/** The options of a call, for programs that do not know the operation's types. */
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
