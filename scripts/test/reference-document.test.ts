import { locate, type Node } from "@onezone/model";
import { describe, expect, it } from "vitest";
import { referenceDocument } from "../docs/reference-document.ts";

const notFound = {
  description: "No such thing.",
  content: { "application/json": { examples: { notFound: { value: {} }, constructor: { value: {} } } } },
};

function operation(operationId: string): Node {
  return {
    operationId,
    summary: `Do ${operationId}`,
    description: "First line,\nsecond line.\n\n- a list\n- stays\n",
    tags: ["Some thing"],
    "x-onezone-resource": "get some_thing.null.users:private",
    responses: { 404: { $ref: "#/components/responses/NotFound" } },
  };
}

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  security: [{ token: [] }],
  tags: [{ name: "Some thing" }],
  paths: {
    "/a": {
      get: operation("getA"),
      put: operation("putA"),
      delete: {
        ...operation("deleteA"),
        responses: {
          400: {
            description: "No.",
            content: { "application/json": { examples: { badValue: { value: {} } } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Cause: { type: "object", description: "What\nit came from.", properties: { id: { type: "string" } } },
      Details: { type: "object", required: ["key"], properties: { key: { type: "string" } } },
    },
    responses: { NotFound: notFound },
  },
  "x-onezone-errors": {
    badValue: {
      summary: "A value is bad",
      description: "Mend it.",
      value: { error: { id: "badValue" } },
      "x-onezone-error": {
        status: 400,
        detailsOptional: true,
        details: {
          type: "object",
          required: ["key"],
          properties: {
            key: { enum: ["a", "b"], description: "This | or\nthat." },
            limits: { type: "array", items: { type: "object", properties: { low: { type: "integer" } } } },
            names: { type: "array", items: { type: "string" } },
            inner: { type: ["object", "null"], properties: { deep: { const: 1 } } },
            either: { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Cause" }] },
            cause: { $ref: "#/components/schemas/Cause" },
          },
        },
      },
    },
    notFound: {
      summary: "It is not there",
      value: { error: { id: "notFound" } },
      "x-onezone-error": { status: 404, details: { $ref: "#/components/schemas/Details" } },
    },
    unused: {
      summary: "Nobody gives it",
      value: { error: { id: "unused" } },
      "x-onezone-error": { status: 500 },
    },
  },
};

const reference = referenceDocument(document);
const catalogue = String(reference.tags.at(-1)?.description);
/** Returns the text of an error in the catalogue. */
const entry = (id: string) => catalogue.split(`## ${id}\n`)[1]?.split("\n## ")[0] ?? "";

describe("an operation of the reference", () => {
  it("begins with its id and links to its Markdown and to the console", () => {
    expect(locate(reference, "#/paths/~1a/get/description")).toBe(
      "**Operation id**: `getA` ([Markdown](operations/getA.md), [console of the mock](http://127.0.0.1:4010/#getA))\n\nFirst line, second line.\n\n- a list\n- stays",
    );
  });

  it("has the tag of its group, which is below the tag of its resource", () => {
    expect(locate(reference, "#/paths/~1a/get/tags")).toEqual(["Some thing members"]);
    expect(reference.tags.slice(0, 2)).toEqual([
      { name: "Some thing", description: undefined },
      { name: "Some thing members", "x-displayName": "Members", parent: "Some thing" },
    ]);
  });

  it("has generated code samples, unless the description contains code samples", () => {
    expect(locate(reference, "#/paths/~1a/get/x-codeSamples/0/source")).toMatch(/^curl /);
    const own = [{ lang: "Shell", source: "by hand" }];
    const paths = { "/a": { get: { ...operation("getA"), "x-codeSamples": own } } };
    expect(locate(referenceDocument({ ...document, paths }), "#/paths/~1a/get/x-codeSamples")).toEqual(own);
  });

  it("links to the errors of shared responses and of its own responses", () => {
    expect(reference.components?.responses?.NotFound).toMatchObject({
      description: "No such thing.\n\n**Errors**: [notFound](#/error-catalogue/notfound)",
    });
    expect(locate(reference, "#/paths/~1a/delete/responses/400")).toMatchObject({
      description: "No.\n\n**Errors**: [badValue](#/error-catalogue/badvalue)",
    });
  });
});

describe("an error of the reference", () => {
  it("contains its meaning, status and example", () => {
    expect(entry("badValue")).toContain("A value is bad.\n\nMend it.\n\n**Status**: `400`");
    expect(entry("badValue")).toContain('```json\n{\n  "error": {\n    "id": "badValue"\n  }\n}\n```');
  });

  it("shows the schema of its details as a table, with nested properties", () => {
    expect(entry("badValue")).toContain(`**Details** (not always sent):

| Property | Type | Description |
|---|---|---|
| \`key\` | \`"a"\` or \`"b"\` | This \\| or that. |
| \`limits\` (optional) | array of object |  |
| \`limits[].low\` (optional) | integer |  |
| \`names\` (optional) | array of string |  |
| \`inner\` (optional) | object or null |  |
| \`inner.deep\` (optional) | \`1\` |  |
| \`either\` (optional) | string or object (Cause) |  |
| \`cause\` (optional) | object (Cause) | What it came from. |
`);
    expect(entry("notFound")).toContain("| `key` | string |  |");
    expect(entry("unused")).toContain("**Details**: none");
  });

  it("links to the operations that return it, or to the operations that do not return it if they are fewer", () => {
    expect(entry("badValue")).toContain(
      "**Returned by**: [Do deleteA](#/some-thing/some-thing-members/deletea)",
    );
    expect(entry("notFound")).toContain(
      "**Returned by every operation except**: [Do deleteA](#/some-thing/some-thing-members/deletea)",
    );
    expect(entry("unused")).toContain("**Returned by no operation** of this description.");
  });

  it("collapses a long list of operations", () => {
    const paths = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `/${n}`,
        { get: { ...operation(`op${n}`), ...(n < 9 && { responses: {} }) } },
      ]),
    );
    const [, text = ""] =
      referenceDocument({ ...document, paths })
        .tags.at(-1)
        ?.description?.toString()
        .split("## notFound") ?? [];
    expect(text).toContain("<summary>Returned by every operation except 9</summary>\n\n- [Do op0](");
  });
});

it("does not change example bodies that contain a description", () => {
  const value = { description: "two\nlines" };
  const components = { ...document.components, examples: { one: { value } } };
  expect(referenceDocument({ ...document, components })).toMatchObject({
    components: { examples: { one: { value } } },
  });
});
