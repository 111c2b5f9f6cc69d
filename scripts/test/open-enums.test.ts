import { readModel } from "@onezone/model";
import { describe, expect, it } from "vitest";
import { types } from "../generators/types.ts";

/** Returns the type generated from a schema, on one line and without comments. */
async function typeOf(schema: object): Promise<string> {
  const document = {
    openapi: "3.1.1",
    info: { title: "", version: "1" },
    paths: {},
    components: { schemas: { Tested: schema } },
  };
  const made = (await types(readModel(document))).replace(/\/\*\*.*?\*\//gs, "").replace(/\s+/g, " ");
  return (/ Tested: (.*?); (?:UnknownValue|ErrorDetails):/.exec(made)?.[1] ?? made).replaceAll(
    'components["schemas"]["UnknownValue"]',
    "UnknownValue",
  );
}

const branch = (type: object, ...others: string[]) => ({
  type: "object",
  required: ["type", ...others],
  properties: { type, ...Object.fromEntries(others.map((name) => [name, { type: "string" }])) },
});

describe("the type of", () => {
  it("an enum allows unknown values only if all values are strings", async () => {
    expect(await typeOf({ type: "string", enum: ["a", "b"] })).toBe('("a" | "b") | UnknownValue');
    expect(await typeOf({ type: "integer", enum: [1, 2] })).toBe("1 | 2");
    expect(await typeOf({ type: "string", const: "a" })).toBe('"a"');
  });

  it.each(["anyOf", "oneOf"])("an %s with a discriminator has a branch for unknown values", async (key) => {
    const branches = [branch({ const: "a" }, "x"), branch({ type: "string", enum: ["b", "c"] })];
    expect(await typeOf({ [key]: branches })).toBe(
      '{ type: "a"; x: string; } | { type: "b" | "c"; } | { type: UnknownValue; }',
    );
  });

  it("a union has a branch for unknown values if each branch has a single key", async () => {
    const keyed = (key: string) => ({ type: "object", required: [key], properties: { [key]: { const: 1 } } });
    expect(await typeOf({ anyOf: [keyed("a"), keyed("b")] })).toBe(
      '{ a: 1; } | { b: 1; } | components["schemas"]["UnknownVariant"]',
    );
  });

  it("any other union has no branch for unknown values", async () => {
    const booleans = [branch({ const: true }, "x"), branch({ const: false }, "y")];
    expect(await typeOf({ anyOf: booleans })).toBe(
      "{ type: true; x: string; } | { type: false; y: string; }",
    );
    expect(await typeOf({ anyOf: [{ type: "string" }, { type: "null" }] })).toBe("string | null");
  });
});
