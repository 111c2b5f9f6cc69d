import { describe, expect, it } from "vitest";
import { cliOperations } from "../generators/cli-operations.ts";
import type { OpenApi, SchemaObject } from "../generators/open-api.ts";

/** The body of the only operation of a document, whose request body has the schema. */
function bodyOf(schema: object, schemas: Record<string, object> = {}) {
  const document: OpenApi = {
    openapi: "3.1.0",
    servers: [{ url: "https://{host}/api" }],
    components: { schemas },
    "x-onezone-errors": {},
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          summary: "Create a thing",
          requestBody: {
            required: true,
            content: { "application/json": { schema: schema as SchemaObject } },
          },
          responses: { 204: { description: "Done." } },
        },
      },
    },
  };
  return cliOperations(document)[0]?.body;
}

const secret = { type: "string", format: "password" };

describe("the body of an operation of the CLI", () => {
  it.each([
    ["format: password", { properties: { pin: secret } }, ["pin"]],
    ["writeOnly: true", { properties: { pin: { type: "string", writeOnly: true } } }, ["pin"]],
    [
      "a reference beside a description",
      { properties: { a: { description: "A.", $ref: "#/components/schemas/Secret" } } },
      ["a"],
    ],
    [
      "a branch",
      { anyOf: [{ properties: { a: secret } }, { allOf: [{ properties: { b: secret } }] }] },
      ["a", "b"],
    ],
    ["a branch of the property", { properties: { a: { oneOf: [{ type: "null" }, secret] } } }, ["a"]],
    ["items", { properties: { keys: { type: "array", items: secret } } }, ["keys"]],
    ["a nested object", { properties: { a: { properties: { b: { properties: { c: secret } } } } } }, ["c"]],
    [
      "a condition",
      { else: { properties: { a: secret } }, dependentSchemas: { x: { properties: { b: secret } } } },
      ["a", "b"],
    ],
    ["a schema that refers to itself", { $ref: "#/components/schemas/Tree" }, ["pin"]],
    ["nothing", { properties: { password: { type: "string" } } }, []],
  ])("names the secrets that are marked by %s", (_what, schema, secrets) => {
    const Tree = {
      properties: { pin: secret, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    };
    expect(bodyOf(schema, { Secret: secret, Tree })?.secrets).toEqual(secrets);
  });

  it("is open if the schema says so or names no property", () => {
    expect(bodyOf({ properties: { a: {} }, additionalProperties: true })?.open).toBe(true);
    expect(bodyOf({ type: "object" })?.open).toBe(true);
    expect(bodyOf({ properties: { a: { additionalProperties: true } } })?.open).toBeUndefined();
    expect(bodyOf({ properties: { a: {} }, additionalProperties: false })?.open).toBeUndefined();
  });

  it("has the fields of all branches, references and conditions", () => {
    const schema = {
      $ref: "#/components/schemas/Base",
      properties: { b: {} },
      else: { properties: { c: {} } },
      dependentSchemas: { c: { properties: { d: {} } } },
    };
    const fields = bodyOf(schema, { Base: { properties: { a: {} }, required: ["a"] } })?.fields ?? [];
    expect(fields.map(({ name, required }) => [name, required])).toEqual([
      ["b", false],
      ["a", true],
      ["c", false],
      ["d", false],
    ]);
  });
});
