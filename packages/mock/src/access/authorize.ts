import type { Operation } from "@onezone/model";
import { OnezoneError } from "../errors/onezone-error.ts";
import { StartError } from "../start-error.ts";
import { prepareRule } from "./access-rule.ts";
import { existenceOf, type Relation } from "./existence.ts";
import type { Condition } from "./named-conditions.ts";
import { type ResourceTemplate, resolveId } from "./resource-and-auth-hint.ts";
import type { UncheckedCall } from "./unchecked-call.ts";
import { entityOf, entityType, worldLookup } from "./world-lookups.ts";

/** The checks before the execution of an operation, in this order. */
export interface Access {
  /** @throws {OnezoneError} notFound; unauthorized if the entity is the caller, and the caller is anonymous */
  readonly checkExistence: (call: UncheckedCall) => void;
  /** Checks the API caveats and the access rule, and returns the reason why the call is allowed. @throws {OnezoneError} */
  readonly authorize: (call: UncheckedCall) => string;
}

/**
 * Creates the checks of an operation.
 *
 * @throws {StartError} if its access rule has an unknown condition
 * @throws {NotHeldError} if a check needs data that worlds do not contain
 */
export function prepareAccess(operation: Operation, resource: ResourceTemplate): Access {
  try {
    const checkExistence = prepareExistence(resource);
    return { checkExistence, authorize: prepareAuthorization(prepareRule(operation)) };
  } catch (error) {
    throw error instanceof StartError ? new StartError(`${operation.id}: ${error.message}.`) : error;
  }
}

function prepareAuthorization(alternatives: readonly Condition[]): Access["authorize"] {
  const refusal = `none of these conditions is true: ${alternatives.map(({ words }) => words).join("; ")}`;
  return (call) => {
    const { caller, resource } = call;
    caller.checkCall(resource);
    const alternative = alternatives.find(({ holds }) => holds(call));
    if (alternative) return alternative.words;
    throw caller.subject ? new OnezoneError("forbidden", {}, refusal) : new OnezoneError("unauthorized", {});
  };
}

function prepareExistence(resource: ResourceTemplate): Access["checkExistence"] {
  const { entity, relation } = existenceOf(resource);
  if (entity === undefined) return () => {};
  const type = entityType(entity.type);
  const checkRelation = relation && prepareRelation(relation);
  return (call) => {
    if (entity.id === "self" && call.caller.subject === undefined) throw new OnezoneError("unauthorized", {});
    entityOf(call.world, type, resolveId(entity.id, call));
    checkRelation?.(call);
  };
}

function prepareRelation({ kind, member, of, orCreator }: Relation): Access["checkExistence"] {
  const isMember = worldLookup(`${kind} ${member.type} in ${of.type}`);
  const isCreator = orCreator && worldLookup(`creator of ${of.type}`);
  return (call) => {
    const id = resolveId(of.id, call) ?? "";
    const other = { type: member.type, id: resolveId(member.id, call) ?? "" };
    if (!isMember(call.world, id, other, []) && !isCreator?.(call.world, id, other, []))
      throw new OnezoneError("notFound", {}, `the ${member.type} is not in the ${of.type}`);
  };
}
