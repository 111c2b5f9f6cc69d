import { type ApiModel, type Node, readModel } from "@onezone/model";
import { compareWithFacts } from "../facts/compare-with-facts.ts";
import type { OperationFacts } from "../facts/facts-file.ts";

/** The facts about an operation without its body. */
export const bodiless: OperationFacts = {
  operationId: "createThing",
  method: "POST",
  path: "/things",
  resource: "create thing.null.instance:private",
  authHint: "asUser self",
  access: [{ self: true, bodyLacks: ["size"] }, { adminPrivileges: ["oz_things_create", "oz_things_view"] }],
  successStatus: 201,
  sendsLocation: true,
  successBodyKeys: ["id"],
};
/** The facts about an operation. */
export const fact: OperationFacts = {
  ...bodiless,
  body: { required: ["name"], optional: ["size"] },
};

/** The operation in the spec without its body. */
export const operationWithoutBody: Node = {
  operationId: "createThing",
  summary: "Create a thing",
  "x-onezone-resource": "create thing.null.instance:private",
  "x-onezone-auth-hint": "asUser self",
  "x-onezone-access": [
    { adminPrivileges: ["oz_things_view", "oz_things_create"] },
    { bodyLacks: ["size"], self: true },
  ],
  responses: { 201: { $ref: "#/components/responses/Created" }, 400: { description: "Wrong." } },
};
/** The operation in the spec, in another order and with references. */
export const operation: Node = {
  ...operationWithoutBody,
  requestBody: { $ref: "#/components/requestBodies/Thing" },
};

/** The schema of the request body. */
export const thing: Node = { required: ["name"], properties: { name: {}, size: {} } };
/** The success response. */
export const created: Node = {
  description: "Made.",
  headers: { location: {} },
  content: { "application/json": { schema: { allOf: [{ $ref: "#/components/schemas/WithId" }] } } },
};

/** Changes of the spec. */
export interface Spec {
  readonly method?: "post" | "put";
  readonly path?: string;
  readonly operation?: Node;
  readonly thing?: Node;
  readonly created?: Node;
}

/** Returns the model of the spec. */
export function modelOf(spec: Spec): ApiModel {
  const parts = { method: "post", path: "/things", operation, thing, created, ...spec };
  const components = {
    schemas: { Thing: parts.thing, WithId: { properties: { id: {} } } },
    requestBodies: {
      Thing: {
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
      },
    },
    responses: { Created: parts.created },
  };
  const security = [{ token: [] }];
  const document = { openapi: "3.1.0", info: { title: "Things", version: "1" }, components, security };
  return readModel({ ...document, paths: { [parts.path]: { [parts.method]: parts.operation } } });
}

/** Returns the differences between spec and facts, without the operationId. */
export function differences(spec: Spec, facts: OperationFacts = fact): string[] {
  return compareWithFacts(modelOf(spec), { operations: [facts] }).differences.map((line) =>
    line.replace("createThing: ", ""),
  );
}
