import type { Caller } from "../access/authenticate.ts";
import type { JsonObject } from "../json.ts";
import type { ApiCall, Resource } from "../tokens/caveats/api-pattern.ts";
import type { World } from "../world/world.ts";

/** A call that behaviour answers. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The body; empty if there is none, and, until `run`, if it is not an object. */
  readonly body: JsonObject;
  readonly ip: string;
}

/** How an operation behaves. The engine asks in this order, after all that is common to operations. */
export interface Behaviour {
  readonly operation: ApiCall["operation"];
  /** What it acts on, for api caveats. */
  readonly resource: (call: Call) => Resource;
  /** @throws {OnezoneError} if what the path names does not exist, which comes before any question of who asks */
  readonly find?: (call: Call) => void;
  /** Why the caller may do it, in a few words; nothing for who may not. Absent where everybody may. */
  readonly allows?: (call: Call) => string | undefined;
  /** Checks the body and does the work. @throws {OnezoneError} saying what is wrong */
  readonly run: (call: Call) => Outcome;
}

/** What came of a call. */
export interface Outcome {
  readonly status: number;
  /** The body; absent where the answer has none. */
  readonly json?: unknown;
  /** A body that is no JSON, and its media type. */
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  /** Path below the base path of what was made. */
  readonly location?: string;
  /** What happened, in a few words. */
  readonly why: string;
}

/** Behaviours by operationId. */
export type Behaviours = Readonly<Record<string, Behaviour>>;
