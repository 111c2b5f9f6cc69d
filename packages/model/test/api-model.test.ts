import bundle from "@onezone/spec/onezone.json" with { type: "json" };
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { describe, expect, it } from "vitest";
import { isOpenApi, mapOperations, readModel } from "../src/index.ts";

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

/** A document with one operation, `PUT /things/{id}`, that contains every part that the model reads. */
function documentWith(operation: object = {}, root: object = {}): OpenApiDocument {
  return deepFreeze({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://{host}/api/v3/things/" }],
    paths: {
      "/things/{id}": {
        parameters: [{ $ref: "#/components/parameters/Id" }, { name: "page", in: "query" }],
        put: {
          operationId: "putThing",
          parameters: [{ name: "page", in: "query", required: true, example: 3 }],
          requestBody: { $ref: "#/components/requestBodies/Thing" },
          responses: {
            200: { description: "Done. ", headers: { ETag: { example: "x" } } },
            "4XX": { $ref: "#/components/responses/Wrong" },
            404: { description: "No such thing." },
            default: { description: "Anything else." },
          },
          ...operation,
        },
      },
    },
    components: {
      parameters: { Id: { name: "id", in: "path", required: true, examples: { one: { value: "1" } } } },
      requestBodies: { Thing: { required: true, content: { "application/json": { schema: {} } } } },
      responses: {
        Wrong: {
          description: "Wrong.",
          content: {
            "application/problem+json": { examples: { bad: { $ref: "#/components/examples/bad" } } },
          },
        },
      },
      examples: { bad: { summary: "Bad", value: { error: "bad" } } },
    },
    ...root,
  });
}

function operationOf(document: OpenApiDocument) {
  const [operation] = readModel(document).operations;
  if (operation === undefined) throw new Error("The document has no operation.");
  return operation;
}

describe("an operation", () => {
  const operation = operationOf(documentWith());

  it("treats redirects as successes if it has no others, and names the parameter for the rest of the path", () => {
    const responses = { 307: { description: "Elsewhere." }, 404: { description: "Nowhere." } };
    const redirecting = operationOf(documentWith({ responses, "x-onezone-rest-of-path": "id" }));
    expect(redirecting).toMatchObject({ redirects: true, restOfPath: "id" });
    expect(redirecting.successes.map(({ status }) => status)).toEqual(["307"]);
    expect(operation).toMatchObject({ redirects: false, restOfPath: undefined });
    const both = operationOf(documentWith({ responses: { ...responses, 200: { description: "Here." } } }));
    expect(both.successes.map(({ status }) => status)).toEqual(["200"]);
  });

  it("has id, method, path and pointer", () => {
    const { id, method, path, pointer } = operation;
    expect({ id, method, path, pointer }).toEqual({
      id: "putThing",
      method: "PUT",
      path: "/things/{id}",
      pointer: "#/paths/~1things~1{id}/put",
    });
  });

  it("has its method and path as its id if it has no operationId", () => {
    expect(operationOf(documentWith({ operationId: undefined })).id).toBe("PUT /things/{id}");
  });

  it("overrides parameters of the path item that have the same name and location", () => {
    const read = operation.parameters.map(({ name, required, examples }) => [
      name,
      required,
      examples[0]?.value,
    ]);
    expect(read).toEqual([
      ["id", true, "1"],
      ["page", true, 3],
    ]);
  });

  it("finds a response by status or range, or else the default response", () => {
    const pointer = "#/paths/~1things~1{id}/put/responses";
    expect(operation.response(404)?.pointer).toBe(`${pointer}/404`);
    expect(operation.response(403)?.pointer).toBe(`${pointer}/4XX`);
    expect(operation.response(500)?.pointer).toBe(`${pointer}/default`);
    expect(operation.successes.map(({ status }) => status)).toEqual(["200"]);
  });

  it("reads body, headers and examples through references", () => {
    expect(operation.requestBody).toMatchObject({ required: true, content: { isJson: true } });
    expect(operation.response(200)).toMatchObject({ description: "Done.", content: undefined });
    expect(operation.response(200)?.headers.get("etag")?.examples[0]?.value).toBe("x");
    expect(operation.response(400)?.content).toMatchObject({
      isJson: true,
      examples: [{ name: "bad", summary: "Bad", value: { error: "bad" } }],
    });
    expect(operation.errorIds).toEqual(["bad"]);
  });

  it.each([
    ["no requirement", undefined, undefined, true],
    ["the document's requirement", undefined, [{ token: [] }], false],
    ["its own empty list", [], [{ token: [] }], true],
    ["an empty requirement among others", [{ token: [] }, {}], undefined, true],
  ])("determines whether it is public from %s", (_what, own, general, expected) => {
    expect(operationOf(documentWith({ security: own }, { security: general })).isPublic).toBe(expected);
  });

  it("omits malformed parts", () => {
    const broken = {
      parameters: [null, { name: 1 }, { in: "path" }],
      requestBody: 1,
      responses: { 200: null },
    };
    const { parameters, requestBody, responses, summary } = operationOf(documentWith(broken));
    expect(parameters.map(({ name }) => name)).toEqual(["id", "page"]);
    expect(requestBody).toBeUndefined();
    expect(responses).toMatchObject([{ status: "200", description: "", content: undefined }]);
    expect(summary).toBe("");
  });
});

describe("the model", () => {
  it("has the base path without a trailing slash", () => {
    const { serverUrl, basePath } = readModel(documentWith());
    expect({ serverUrl, basePath }).toEqual({
      serverUrl: "https://{host}/api/v3/things/",
      basePath: "/api/v3/things",
    });
  });

  it("reads a path item behind a reference", () => {
    const paths = { "/a": { $ref: "#/components/pathItems/A" } };
    const components = { pathItems: { A: { get: { operationId: "getA" } } } };
    expect(readModel(documentWith({}, { paths, components })).operations.map(({ id }) => id)).toEqual([
      "getA",
    ]);
  });

  it("reads the whole bundle, even if it is frozen", () => {
    const { operations, errors } = readModel(deepFreeze(structuredClone(bundle)));
    for (const { parameters, requestBody, responses, errorIds } of operations) {
      expect(responses.length).toBeGreaterThan(0);
      expect(parameters.every(({ examples }) => examples.length > 0)).toBe(true);
      expect(requestBody?.content.schema).not.toEqual({});
      expect(errorIds.every((id) => errors.some((error) => error.id === id))).toBe(true);
    }
  });
});

it("mapOperations changes each operation in a copy", () => {
  const document = documentWith();
  const changed = mapOperations(document, ({ node, id }) => ({ ...node, summary: `Summary of ${id}` }));
  expect(operationOf(changed).summary).toBe("Summary of putThing");
  expect(operationOf(document).summary).toBe("");
});

it.each([
  [{ openapi: "3.1.0", paths: {} }, true],
  [{ openapi: "2.0", paths: {} }, false],
  [{ openapi: "3.1.0" }, false],
  [null, false],
])("isOpenApi(%j) is %s", (value, expected) => {
  expect(isOpenApi(value)).toBe(expected);
});
