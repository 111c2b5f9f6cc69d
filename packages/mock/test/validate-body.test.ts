import { readModel } from "@onezone/model";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../src/json.ts";
import { readSpec } from "../src/read-spec.ts";
import { readText } from "../src/read-text.ts";
import { createBodyFault } from "../src/validation/validate-body.ts";
import { documentWith } from "./one-operation.ts";

/** Returns the error for a body that violates a schema. The operation documents the errors `ids`, by default all errors. */
async function faultOf(schema: object, body: JsonObject, ids?: readonly string[], schemas: object = {}) {
  const named = Object.fromEntries((ids ?? []).map((id) => [id, { value: {} }]));
  const errors = { content: { "application/json": { examples: named } } };
  const document = documentWith({
    requestBody: { content: { "application/json": { schema } } },
    responses: ids ? { 400: errors } : {},
  });
  const spec = await readSpec({ ...document, components: { schemas } }, readText);
  const [operation] = readModel(spec).operations;
  const { id, details } = (operation && createBodyFault(spec)(operation, body)?.body) ?? {};
  return id === undefined ? undefined : { id, ...details };
}

const withProperties = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

describe("the error for a body that violates its schema", () => {
  it.each<[what: string, property: object, value: JsonObject[string], error: object | undefined]>([
    ["between minimum and maximum", { minimum: 3, maximum: 5 }, 4, undefined],
    [
      "below minimum, if there is a maximum",
      { minimum: 3, maximum: 5 },
      2,
      { id: "badValueNotInRange", low: 3, high: 5 },
    ],
    [
      "above maximum, if there is a minimum",
      { minimum: 3, maximum: 5 },
      6,
      { id: "badValueNotInRange", low: 3, high: 5 },
    ],
    ["below minimum, if there is no maximum", { minimum: 3 }, 2, { id: "badValueTooLow", limit: 3 }],
    ["above maximum, if there is no minimum", { maximum: 5 }, 6, { id: "badData" }],
    ["too long", { maxLength: 2 }, "abc", { id: "badValueTextTooLarge", limit: 2 }],
    ["empty", { type: "string", minLength: 1 }, "", { id: "badValueEmpty" }],
    ["neither null nor an integer", { type: ["null", "integer"] }, "x", { id: "badValueInteger" }],
    [
      "an object in a list of strings",
      { type: "array", items: { type: "string" } },
      [{}],
      { id: "badValueListOfStrings" },
    ],
    ["not a match of the pattern", { pattern: "^a" }, "b", { id: "badData" }],
  ])("is the same as on the server for a value that is %s", async (_what, property, value, error) => {
    const fault = await faultOf(withProperties({ key: property }), { key: value });
    expect(fault).toEqual(error && { key: "key", ...error });
  });

  it("is missingAtLeastOneValue for too few properties", async () => {
    const schema = withProperties({ name: {}, size: {} }, { minProperties: 1 });
    expect(await faultOf(schema, {})).toEqual({ id: "missingAtLeastOneValue", keys: ["name", "size"] });
  });

  it.each(["oneOf", "anyOf"])("is the error of the branch of %s in which const matches", async (keyword) => {
    const branch = (kind: string, limit: object) =>
      withProperties({ kind: { const: kind }, limit }, { required: ["kind", "limit"] });
    const schema = { [keyword]: [branch("text", { type: "string" }), branch("number", { type: "integer" })] };
    expect(await faultOf(schema, { kind: "number", limit: "x" })).toEqual({
      id: "badValueInteger",
      key: "limit",
    });
    expect(await faultOf(schema, { kind: "text", limit: 1 })).toEqual({ id: "badValueString", key: "limit" });
    expect(await faultOf(schema, { kind: "text" })).toEqual({ id: "missingRequiredValue", key: "limit" });
    expect(await faultOf(schema, { kind: "other" })).toMatchObject({ id: "malformedData" });
    expect(await faultOf(withProperties({ inner: schema }), { inner: { kind: "other" } })).toMatchObject({
      id: "badData",
      key: "inner",
    });
  });

  it("is an error that the operation documents", async () => {
    const schema = withProperties({ size: { minimum: 3 } });
    const fault = (ids: readonly string[]) => faultOf(schema, { size: 1 }, ids);
    expect(await fault(["badValueTooLow", "badData"])).toMatchObject({ id: "badValueTooLow" });
    expect(await fault(["badData", "malformedData"])).toMatchObject({ id: "badData", key: "size" });
    expect(await fault(["malformedData"])).toMatchObject({ id: "malformedData" });
    expect(await fault(["forbidden"])).toMatchObject({ id: "badValueTooLow" });
  });

  it("names a field if the operation documents only badData, even if the usual error names none", async () => {
    const atLeastOne = withProperties({ name: {}, size: {} }, { minProperties: 1 });
    expect(await faultOf(atLeastOne, {}, ["badData"])).toEqual({ id: "badData", key: "name" });
    const closed = { additionalProperties: false };
    expect(await faultOf(closed, { colour: 1 }, ["badData"])).toEqual({ id: "badData", key: "colour" });
    expect(await faultOf({ not: {} }, {}, ["badData"])).toEqual({ id: "malformedData" });
  });

  it("is the error of the branch in which const matches, even if const is in a part of the branch", async () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const kind = (name: string) => withProperties({ kind: { const: name } });
    const schemas = {
      Text: { allOf: [kind("text"), withProperties({ limit: { type: "string" } })] },
      Number: { ...ref("IsNumber"), ...withProperties({ limit: { type: "integer" } }) },
      IsNumber: kind("number"),
    };
    for (const branches of [
      ["Text", "Number"],
      ["Number", "Text"],
    ]) {
      const schema = { oneOf: branches.map(ref) };
      expect(await faultOf(schema, { kind: "number", limit: "x" }, undefined, schemas)).toMatchObject({
        id: "badValueInteger",
      });
      expect(await faultOf(schema, { kind: "text", limit: 1 }, undefined, schemas)).toMatchObject({
        id: "badValueString",
      });
    }
  });

  it("is badData for a body that is nested too deeply", async () => {
    const schemas = { Tree: withProperties({ inner: { $ref: "#/components/schemas/Tree" } }) };
    const body: JsonObject = JSON.parse(`${'{"inner":'.repeat(1000)}{}${"}".repeat(1000)}`);
    expect(await faultOf({ $ref: "#/components/schemas/Tree" }, body, undefined, schemas)).toEqual({
      id: "badData",
      key: "inner",
    });
  });

  it("is found in schemas that refer to themselves and to each other", async () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const schemas = {
      Tree: withProperties({ size: { type: "integer" }, left: ref("Tree"), leaf: ref("Leaf") }),
      Leaf: withProperties({ tree: ref("Tree") }),
    };
    const body = { left: { leaf: { tree: { size: 1 } } } };
    expect(await faultOf(ref("Tree"), body, undefined, schemas)).toBeUndefined();
    const broken = { left: { leaf: { tree: { size: "x" } } } };
    expect(await faultOf(ref("Tree"), broken, undefined, schemas)).toEqual({ id: "badData", key: "left" });
    expect(await faultOf(ref("Leaf"), { tree: { size: "x" } }, undefined, schemas)).toMatchObject({
      key: "tree",
    });
  });

  it.each([
    "url",
    "uri",
    "uri-reference",
    "uri-template",
    "email",
    "hostname",
    "ipv6",
    "duration",
    "json-pointer",
    "regex",
  ])("is found in linear time for values of the format %s", async (format) => {
    const schema = withProperties(
      Object.fromEntries(Array.from({ length: 7 }, (_, index) => [index, { format }])),
    );
    const started = performance.now();
    for (const part of ["a", "http://a", "a:/", "{a", "1", ":", "\\", "P1"]) {
      const long = part + part.slice(-1).repeat(50_000);
      await faultOf(schema, { 0: `${long}!`, 1: `${long}\n`, 2: `${long}@`, 3: `${long.slice(0, 40)}!` });
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("is not affected by properties of Object.prototype", async () => {
    const schema = withProperties({ toString: { type: "string" } }, { required: ["constructor"] });
    expect(await faultOf(schema, {})).toEqual({ id: "missingRequiredValue", key: "constructor" });
  });
});
