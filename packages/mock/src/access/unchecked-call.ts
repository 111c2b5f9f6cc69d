import type { Json } from "../json.ts";
import type { ApiCall } from "../tokens/caveats/api.ts";
import type { Store } from "../world/store.ts";
import type { Caller } from "./authenticate.ts";

/** A call of an operation. Only its credential and the syntax of its body have been checked. */
export interface UncheckedCall {
  readonly world: Store;
  readonly caller: Caller;
  /** The operation and the resource. */
  readonly resource: ApiCall;
  /** The id in the resource; empty if there is none. */
  readonly id: string;
  /** The argument of the aspect in the resource; empty if there is none. */
  readonly argument: string;
  /** The entity that the caller acts for (`as`), or through which it requests the resource (`through`). */
  readonly hint?: { readonly role: "as" | "through"; readonly type: string; readonly id: string };
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The query of the URL, with its question mark; empty if there is none. */
  readonly query: string;
  /** The IP address of the caller. */
  readonly ip: string;
  /** The body; an empty object if there is none. */
  readonly body: Json;
}
