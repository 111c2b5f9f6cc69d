import type { Behaviours } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { atmInventoryOfSchema } from "../world/relations.ts";
import type { Store } from "../world/store.ts";
import { idList } from "./families/names.ts";
import { noContent } from "./outcomes.ts";

/** Lambdas and workflow schemas: in which inventories they are, and which use which. */
export const automation: Behaviours = {
  "get atm_inventory.atm_lambdas": ({ world, resource: { id } }) =>
    idList("atm_lambdas", world.edgesTo("atmInventory.atmLambdas", id ?? "").keys()),
  "get atm_inventory.atm_workflow_schemas": ({ world, resource: { id } }) =>
    idList("atm_workflow_schemas", world.partsOf(atmInventoryOfSchema, id ?? "")),
  "get atm_lambda.atm_inventories": ({ world, resource: { id } }) =>
    idList("atm_inventories", world.edgesFrom("atmInventory.atmLambdas", id ?? "").keys()),
  "create atm_lambda.atm_inventory": ({ world, resource: { id, argument = "" } }) => {
    if (world.get("atmInventory", argument) === undefined) throw new OnezoneError("notFound", {});
    if (world.edgesTo("atmInventory.atmLambdas", argument).has(id ?? ""))
      throw new OnezoneError("relationAlreadyExists", {
        parentType: "atm_inventory",
        parentId: argument,
        childType: "atm_lambda",
        childId: id ?? "",
      });
    world.link("atmInventory.atmLambdas", id ?? "", argument, true);
    return noContent("the lambda is linked to the inventory");
  },
  "delete atm_lambda.atm_inventory": ({ world, resource: { id, argument = "" } }) => {
    const users = schemasUsing(world, id ?? "").filter(
      (schema) => world.get("atmWorkflowSchema", schema)?.atmInventoryId === argument,
    );
    if (users.length > 0) throw new OnezoneError("atmLambdaInUse", { atmWorkflowSchemas: users });
    world.unlink("atmInventory.atmLambdas", id ?? "", argument);
    return noContent("the lambda is no longer linked to the inventory");
  },
  "delete atm_lambda.instance": () => {
    throw new OnezoneError("notSupported", {});
  },
  "get atm_lambda.atm_workflow_schemas": ({ world, resource: { id } }) =>
    idList("atm_workflow_schemas", schemasUsing(world, id ?? "")),
  "get atm_workflow_schema.atm_lambdas": ({ world, resource: { id } }) =>
    idList("atm_lambdas", lambdasOf(world, id ?? "")),
};

function schemasUsing(world: Store, lambdaId: string): readonly string[] {
  return [...world.all("atmWorkflowSchema").keys()].filter((id) => lambdasOf(world, id).includes(lambdaId));
}

/** Returns the ids of the lambdas that tasks of any revision of a workflow schema use. */
export function lambdasOf(world: Store, schemaId: string): readonly string[] {
  const text = JSON.stringify(world.get("atmWorkflowSchema", schemaId)?.revisionRegistry ?? {});
  return [...new Set([...text.matchAll(/"lambdaId":"([^"]+)"/g)].map(([, id = ""]) => id))];
}
