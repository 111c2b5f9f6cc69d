import { type Behaviours, type Call, on } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { snakeCase } from "../../tokens/invite-types.ts";
import { keysOf } from "../../typed-keys.ts";
import { addEntity } from "../../world/new-entity.ts";
import { atmInventoryOfSchema } from "../../world/relations.ts";
import type { Store } from "../../world/store.ts";
import * as field from "../body-field-readers.ts";
import { idList } from "../families/entity-type-names.ts";
import { readFields } from "../families/read-entity-fields.ts";
import { created, noContent, ok, relationError } from "../outcomes.ts";
import { checkLambda, checkSchema } from "./check-revision.ts";
import { addLambda, lambdasOf, resolveLambdas, schemasUsing } from "./lambdas.ts";
import * as revisions from "./revisions.ts";
import { type RevisedType, revised } from "./revisions.ts";

/** Behaviours of lambdas and workflow schemas: their inventories, which schemas use which lambdas, and revisions. */
export const automation: Behaviours = {
  "get atm_inventory.atm_lambdas": ({ world, id }) =>
    idList("atm_lambdas", world.edgesTo("atmInventory.atmLambdas", id).keys()),
  "get atm_inventory.atm_workflow_schemas": ({ world, id }) =>
    idList("atm_workflow_schemas", world.partsOf(atmInventoryOfSchema, id)),
  "get atm_lambda.atm_inventories": ({ world, id }) =>
    idList("atm_inventories", world.edgesFrom("atmInventory.atmLambdas", id).keys()),
  "create atm_lambda.atm_inventory": ({ world, id, argument }) => {
    if (world.get("atmInventory", argument) === undefined) throw new OnezoneError("notFound", {});
    if (world.edgesTo("atmInventory.atmLambdas", argument).has(id))
      throw relationError("relationAlreadyExists", ["atm_inventory", argument], ["atm_lambda", id]);
    world.link("atmInventory.atmLambdas", id, argument, true);
    return noContent("the lambda is linked to the inventory");
  },
  "delete atm_lambda.atm_inventory": ({ world, id, argument }) => {
    const users = schemasUsing(world, id).filter(
      (schema) => world.get("atmWorkflowSchema", schema)?.atmInventoryId === argument,
    );
    if (users.length > 0) throw new OnezoneError("atmLambdaInUse", { atmWorkflowSchemas: users });
    world.unlink("atmInventory.atmLambdas", id, argument);
    return noContent("the lambda is no longer linked to the inventory");
  },
  "delete atm_lambda.instance": {
    // The server refuses the operation before it authorizes the caller.
    find: () => {
      throw new OnezoneError("notSupported", {});
    },
    run: () => noContent("the lambda is deleted"),
  },
  "get atm_lambda.atm_workflow_schemas": ({ world, id }) =>
    idList("atm_workflow_schemas", schemasUsing(world, id)),
  "get atm_workflow_schema.atm_lambdas": ({ world, id }) => idList("atm_lambdas", lambdasOf(world, id)),

  "create atm_lambda.instance": (call) => {
    const { world, body } = call;
    const inventoryId = field.required(body, "atmInventoryId", inventoryIn(world));
    const given = field.required(body, "revision", field.object);
    const original = field.optional(body, "originalAtmLambdaId", field.nonEmptyText) ?? null;
    revisions.isDump(body);
    const revision = readLambda(given);
    const id = addLambda(call, inventoryId, revisions.readNumber(given), revision, original);
    return created(`/atm_lambdas/${id}`, "the lambda is created");
  },
  "update atm_lambda.instance": ({ world, body, id }) => {
    const given = field.required(body, "revision", field.object);
    revisions.isDump(body);
    const revision = readLambda(given);
    insert(world, id, revisions.readNumber(given), revision);
    return noContent("the revision is added");
  },
  "create atm_lambda.revision": (call) => {
    const number = revisions.targetNumber(call);
    insert(call.world, call.id, number, readLambda(call.body));
    return noContent("the revision is added");
  },
  "update atm_lambda.revision": on("atmLambda", ({ world, body, argument }, { id, revisionRegistry }) => {
    const state = field.required(body, "state", field.oneOf("draft", "stable", "deprecated"));
    const number = Number(argument);
    const revision = revisionRegistry[number];
    revisions.setRevision(world, "atmLambda", id, number, { ...(isObject(revision) && revision), state });
    return noContent("the state is changed");
  }),

  "create atm_workflow_schema.instance": (call) => {
    const { world, body, caller } = call;
    const atmInventoryId = field.required(body, "atmInventoryId", inventoryIn(world));
    const { name } = readFields("atmWorkflowSchema", body, ["name"], []);
    const original = field.optional(body, "originalAtmWorkflowSchemaId", field.nonEmptyText) ?? null;
    const given = field.optional(body, "revision", field.object);
    revisions.isDump(body);
    const summary = readFields("atmWorkflowSchema", body, [], ["summary"]);
    const revision = given && readSchema(call, atmInventoryId, given);
    const revisionRegistry = given ? { [revisions.readNumber(given)]: revision } : {};
    const { id } = addEntity(world, "atmWorkflowSchema", {
      ...{ name, ...summary, atmInventoryId, revisionRegistry },
      ...{ originalAtmWorkflowSchemaId: original, creator: caller.subject ?? null },
    });
    return created(`/atm_workflow_schemas/${id}`, "the workflow schema is created");
  },
  "update atm_workflow_schema.instance": on("atmWorkflowSchema", (call, { id, atmInventoryId }) => {
    const { world, body } = call;
    const keys = ["name", "revision", "summary"];
    revisions.isDump(body);
    if (keys.every((key) => body[key] === undefined))
      throw new OnezoneError("missingAtLeastOneValue", { keys });
    const changes = readFields("atmWorkflowSchema", body, [], ["name", "summary"]);
    const given = field.optional(body, "revision", field.object);
    if (given) {
      const revision = readSchema(call, atmInventoryId, given);
      revisions.setRevision(world, "atmWorkflowSchema", id, revisions.readNumber(given), revision);
    }
    world.update("atmWorkflowSchema", id, changes);
    return noContent("the workflow schema is changed");
  }),
  "create atm_workflow_schema.revision": on("atmWorkflowSchema", (call, { id, atmInventoryId }) => {
    const number = revisions.targetNumber(call);
    const revision = readSchema(call, atmInventoryId, call.body);
    revisions.setRevision(call.world, "atmWorkflowSchema", id, number, revision);
    return noContent("the revision is set");
  }),
  "delete atm_workflow_schema.revision": ({ world, id, argument }) => {
    revisions.setRevision(world, "atmWorkflowSchema", id, Number(argument));
    return noContent("the revision is deleted");
  },

  ...Object.assign({}, ...keysOf(revised).map(dumps)),
};

/** The operations that dump revisions. */
function dumps(type: RevisedType): Behaviours {
  return {
    [`create ${snakeCase(type)}.dump`]: on(type, ({ world, body }: Call, { id, revisionRegistry }) => {
      const number = field.required(body, "includeRevision", field.integerIn(1));
      if (revisionRegistry[number] === undefined)
        throw new OnezoneError("badValueIdNotFound", { key: "includeRevision" });
      return ok(revisions.dump(world, type, id, number), "the revision exists");
    }),
    [`create ${snakeCase(type)}.dump_revision`]: (call: Call) => {
      const number = revisions.numberInPath(call, "revisionNumber");
      return ok(revisions.dumpRevision(call.world, type, call.id, number), "the revision exists");
    },
  };
}

function inventoryIn(world: Store): field.Read<string> {
  return (value, key) => {
    const id = field.text(value, key);
    if (id === null || !world.all("atmInventory").has(id))
      throw new OnezoneError("badValueIdNotFound", { key });
    return id;
  };
}

function readLambda(body: JsonObject): JsonObject {
  const revision = revisions.readRevision("atmLambda", body);
  checkLambda(revision);
  return revision;
}

function readSchema(call: Call, inventoryId: string, body: JsonObject): JsonObject {
  const revision = revisions.readRevision("atmWorkflowSchema", body);
  checkSchema(revision);
  return resolveLambdas(call, inventoryId, revision, body.supplementaryAtmLambdas ?? {});
}

/** Inserts a new revision. Existing revisions of lambdas are immutable, except for their state. @throws {OnezoneError} */
function insert(world: Store, id: string, number: number, revision: Json): void {
  if (world.get("atmLambda", id)?.revisionRegistry[number] !== undefined)
    throw new OnezoneError("alreadyExists", {});
  revisions.setRevision(world, "atmLambda", id, number, revision);
}
