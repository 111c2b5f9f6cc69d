import { fileURLToPath } from "node:url";
import { asNode, type Node, readModel } from "@onezone/model";
import bundle from "@onezone/spec/onezone.json" with { type: "json" };
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { cliHelp } from "../generators/cli-help-texts.ts";
import { cliOperations } from "../generators/cli-operations.ts";

/** Returns the body of a generated operation whose request body has a schema. */
function bodyOf(schema: object, schemas: Record<string, object> = {}): Node {
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    components: { schemas },
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          summary: "Create a thing",
          requestBody: { required: true, content: { "application/json": { schema } } },
          responses: { 204: { description: "Done." } },
        },
      },
    },
  };
  return asNode(asNode(cliOperations(readModel(document))[0]).body);
}

const model = readModel(bundle);
const calls = cliOperations(model);
const help = cliHelp(model);
const secret = { type: "string", format: "password" };

describe("the body of an operation of the CLI", () => {
  it.each([
    ["format: password", { properties: { pin: secret } }, ["pin"]],
    ["writeOnly: true", { properties: { pin: { type: "string", writeOnly: true } } }, ["pin"]],
    [
      "a reference next to a description",
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
  ])("lists the secrets that are marked by %s", (_what, schema, secrets) => {
    const Tree = {
      properties: { pin: secret, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    };
    expect(bodyOf(schema, { Secret: secret, Tree }).secrets).toEqual(secrets);
  });

  it("is open if the schema allows other properties or has no properties", () => {
    expect(bodyOf({ properties: { a: {} }, additionalProperties: true }).open).toBe(true);
    expect(bodyOf({ type: "object" }).open).toBe(true);
    expect(bodyOf({ properties: { a: { additionalProperties: true } } }).open).toBeUndefined();
    expect(bodyOf({ properties: { a: {} }, additionalProperties: false }).open).toBeUndefined();
  });

  it("has the fields of all branches, references and conditions", () => {
    const schema = {
      $ref: "#/components/schemas/Base",
      properties: { b: {} },
      else: { properties: { c: {} } },
      dependentSchemas: { c: { properties: { d: {} } } },
    };
    const { fields } = bodyOf(schema, { Base: { properties: { a: {} }, required: ["a"] } });
    expect(fields).toEqual([
      { name: "b", type: "any" },
      { name: "a", type: "any", required: true },
      { name: "c", type: "any" },
      { name: "d", type: "any" },
    ]);
  });
});

it("lists the values of a field and of the items of an array", () => {
  const { fields } = asNode(asNode(help).createHarvesterIndex);
  expect(fields).toMatchObject({ includeMetadata: { itemValues: ["json", "xattrs", "rdf"] } });
  const group = asNode(asNode(help).createGroup).fields;
  expect(group).toMatchObject({ type: { values: ["organization", "unit", "team", "role_holders"] } });
});

it("the entries of the tables have the types of the CLI and no other properties", () => {
  const imports =
    'import type { Operation, OperationHelp } from "../../packages/cli/src/operation-data.ts";\n';
  // One statement for each entry, because the compiler takes seconds for a long list.
  const checks = (entries: readonly object[], type: string) =>
    [...entries, { ...entries[0], x: {} }].map((entry) => `(${JSON.stringify(entry)}) satisfies ${type};\n`);
  const lines = [...checks(calls, "Operation"), ...checks(Object.values(help), "OperationHelp")];
  const unknown = (type: string) => expect.stringMatching(`"x"' does not exist in type '${type}'`);
  expect(faultsOf(imports + lines.join(""))).toEqual([unknown("Operation"), unknown("OperationHelp")]);
});

it("the table of calls takes at most a fifth of the size of both tables", () => {
  const size = (table: object) => JSON.stringify(table).length;
  expect(size(calls)).toBeLessThan((size(calls) + size(help)) / 5);
});

/** Returns the compiler errors of a module in this directory. */
function faultsOf(text: string): string[] {
  const file = fileURLToPath(new URL("table.ts", import.meta.url));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
