import type { Call } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { addEntity } from "../../world/new-entity.ts";
import type { Store } from "../../world/store.ts";
import { readRevision, setRevision, type Task, tasksOf } from "./revisions.ts";

/** Adds a lambda with its first revision to an inventory, and returns its id. */
export function addLambda(
  { world, caller }: Pick<Call, "world" | "caller">,
  inventoryId: string,
  number: number,
  revision: JsonObject,
  originalAtmLambdaId: string | null,
): string {
  const fields = { creator: caller.subject ?? null, originalAtmLambdaId };
  const { id } = addEntity(world, "atmLambda", { ...fields, revisionRegistry: { [number]: revision } });
  world.link("atmInventory.atmLambdas", id, inventoryId, true);
  return id;
}

/** Returns the ids of the lambdas that a workflow schema uses, in tasks of any revision. */
export function lambdasOf(world: Store, schemaId: string): readonly string[] {
  const revisions = Object.values(world.get("atmWorkflowSchema", schemaId)?.revisionRegistry ?? {});
  return [...new Set(revisions.flatMap(tasksOf).map(({ lambdaId }) => lambdaId))];
}

/** Returns the ids of the workflow schemas that use a lambda. */
export function schemasUsing(world: Store, lambdaId: string): readonly string[] {
  return [...world.all("atmWorkflowSchema").keys()].filter((id) => lambdasOf(world, id).includes(lambdaId));
}

/**
 * Finds the lambda of each task. Uses the first of these that exists: the lambda itself, if it is in the inventory; an equal
 * lambda in the inventory; a lambda that can be linked to the inventory; a new lambda from `supplementary`. Returns the revision
 * with the ids of the lambdas.
 *
 * @param supplementary dumps of lambdas, by id and revision number
 * @throws {OnezoneError} badData if a lambda does not exist, or the caller may not add it to the inventory
 */
export function resolveLambdas(
  call: Call,
  inventoryId: string,
  revision: JsonObject,
  supplementary: Json,
): JsonObject {
  const found = new Map(
    tasksOf(revision).map((task) => [task.lambdaId, resolveLambda(call, inventoryId, task, supplementary)]),
  );
  return JSON.parse(JSON.stringify(revision), (key, value) =>
    key === "lambdaId" ? (found.get(value) ?? value) : value,
  );
}

function resolveLambda(call: Call, inventoryId: string, task: Task, supplementary: Json): string {
  const { world, caller } = call;
  const { lambdaId, number } = task;
  const inside = world.edgesTo("atmInventory.atmLambdas", inventoryId);
  const has = (id: string, wanted?: string) => {
    const own = world.get("atmLambda", id)?.revisionRegistry[number];
    return own !== undefined && (wanted === undefined || JSON.stringify(own) === wanted);
  };
  if (inside.has(lambdaId) && has(lambdaId)) return lambdaId;
  const dumped = dumpOf(supplementary, task);
  const wanted = dumped && JSON.stringify(dumped.revision);
  const duplicates =
    wanted === undefined ? [] : [...world.all("atmLambda").keys()].filter((id) => has(id, wanted));
  const duplicate = duplicates.find((id) => inside.has(id));
  if (duplicate !== undefined) return duplicate;
  const userId = caller.subject?.id ?? "";
  const manages = (id: string) => world.holds("atmInventory", id, userId, ["atm_inventory_manage_lambdas"]);
  const isAdmin = caller.subject && world.hasAdminPrivileges(caller.subject, ["oz_atm_inventories_update"]);
  if (!isAdmin && !manages(inventoryId)) throw new OnezoneError("badData", { key: "tasks" });
  const original = [...inside.keys()].find(
    (id) => id === lambdaId || world.get("atmLambda", id)?.originalAtmLambdaId === dumped?.originalId,
  );
  if (original !== undefined && dumped && !has(original)) {
    setRevision(world, "atmLambda", original, number, dumped.revision);
    return original;
  }
  const isManaged = (id: string) => [...world.edgesFrom("atmInventory.atmLambdas", id).keys()].some(manages);
  const linked = [...(has(lambdaId) ? [lambdaId] : []), ...duplicates].find(isManaged);
  if (linked === undefined && dumped === undefined) throw new OnezoneError("badData", { key: "tasks" });
  if (linked !== undefined) world.link("atmInventory.atmLambdas", linked, inventoryId, true);
  return linked ?? addLambda(call, inventoryId, number, dumped?.revision ?? {}, dumped?.originalId ?? null);
}

/** The data of a lambda in a dump. */
interface DumpedLambda {
  readonly revision: JsonObject;
  readonly originalId: string;
}

function dumpOf(supplementary: Json, { lambdaId, number }: Task): DumpedLambda | undefined {
  const ofLambda = isObject(supplementary) ? supplementary[lambdaId] : undefined;
  const dumped = isObject(ofLambda) ? ofLambda[number] : undefined;
  if (!isObject(dumped) || !isObject(dumped.revision)) return undefined;
  return {
    revision: readRevision("atmLambda", dumped.revision),
    originalId: String(dumped.originalAtmLambdaId ?? lambdaId),
  };
}
