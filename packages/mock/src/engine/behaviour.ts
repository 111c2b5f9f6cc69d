import type { UncheckedCall } from "../access/unchecked-call.ts";
import { entityOf } from "../access/world-lookups.ts";
import type { JsonObject } from "../json.ts";
import type { EntityType } from "../world/entity-types.ts";
import type { Entity } from "../world/world-state.ts";

/** A call that the caller is allowed to make. */
export interface Call extends UncheckedCall {
  readonly body: JsonObject;
}

/** Checks the body and does the work. @throws {OnezoneError} */
type Run = (call: Call) => Outcome;

/** The behaviour of an operation that acts on a target. */
export interface Behaviour<Target> {
  /** Finds the target, before the caller is authorized. @throws {OnezoneError} notFound */
  find(call: UncheckedCall): Target;
  /** Checks the body and does the work. @throws {OnezoneError} */
  // With method syntax, TypeScript accepts behaviours with different targets in one table.
  run(call: Call, target: Target): Outcome;
}

/**
 * Behaviours by operation, entity type and aspect of the resource, as in `get user.instance`. Operations share a behaviour if
 * they differ only in the scope or in the source of their ids.
 */
export type Behaviours = Readonly<Record<string, Run | Behaviour<unknown>>>;

/** Behaviour that acts on the entity which the resource names. */
export function on<Type extends EntityType>(
  type: Type,
  run: (call: Call, entity: Entity<Type>) => Outcome,
): Behaviour<Entity<Type>> {
  return { find: ({ world, resource }) => entityOf(world, type, resource.id), run };
}

/** The result of a call. */
export interface Outcome {
  readonly status: number;
  /** The body; absent if the response has none. */
  readonly json?: unknown;
  /** A body that is not JSON, and its media type. */
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  /** The path of the created resource, below the base path, or the URL of a redirect. */
  readonly location?: string;
  /** A short description of the effect. */
  readonly why: string;
}
