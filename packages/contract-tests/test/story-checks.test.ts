import { describe, expect, it } from "vitest";
import { specBodies } from "../src/spec-bodies.ts";
import { exchangeProblems } from "../src/story-checks.ts";
import type { Exchange } from "../src/story-exchanges.ts";
import { ANY } from "../src/story-placeholders.ts";

const error = (id: string, details?: object) => ({
  error: { id, description: "In words.", ...(details && { details }) },
});
const json = (schema: object, examples: object = {}) => ({
  content: { "application/json": { schema, examples } },
});

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things/{id}": {
      parameters: [],
      post: {
        operationId: "createThing",
        requestBody: { $ref: "#/components/requestBodies/Thing" },
        responses: {
          201: {
            ...json({ $ref: "#/components/schemas/Made" }),
            headers: { Location: { example: "https://onezone.example.org/api/things/1" } },
          },
          400: { $ref: "#/components/responses/BadRequest" },
        },
      },
      delete: { operationId: "deleteThing", responses: { 204: {}, 500: {} } },
    },
  },
  components: {
    requestBodies: {
      Thing: {
        required: true,
        ...json({
          type: "object",
          required: ["name"],
          properties: { name: { type: "string", maxLength: 5 }, at: { type: "string", format: "date-time" } },
        }),
      },
    },
    responses: {
      BadRequest: json(
        { type: "object", properties: { error: { type: "object" } } },
        {
          badData: { $ref: "#/components/examples/badData" },
          tokenInvalid: { value: error("badToken", { tokenError: error("tokenInvalid").error }) },
        },
      ),
    },
    examples: { badData: { value: error("badData") } },
    schemas: {
      Made: {
        type: "object",
        required: ["id"],
        additionalProperties: false,
        properties: {
          id: { type: "string" },
          size: { type: "integer" },
          kind: { oneOf: [{ required: ["a"], properties: { a: { const: 1 } } }, { required: ["b"] }] },
        },
      },
    },
  },
};
const operations = specBodies(document);

/** Returns the problems of the spec with an exchange. */
function problems(operationId: string, exchange: Partial<Exchange>): string[] {
  const bodies = operations.get(operationId);
  if (bodies === undefined) throw new Error(`${operationId} is not described`);
  const common = { place: "step 1", operationId, status: 201, responseBody: { id: "1" }, stubbed: false };
  return exchangeProblems(bodies, { ...common, ...exchange }).map((line) => line.replace("step 1: ", ""));
}

const requestBody = { name: "one" };
const made = (responseBody: unknown) => problems("createThing", { requestBody, responseBody });

describe("a request", () => {
  it("is reported if the spec refuses a body that the server accepted", () => {
    expect(problems("createThing", { requestBody })).toEqual([]);
    expect(problems("createThing", { requestBody: { name: "longer", at: "noon" } })).toEqual([
      'the request body does not match the schema: /name must NOT have more than 5 characters {"limit":5}',
      'the request body does not match the schema: /at must match format "date-time" {"format":"date-time"}',
    ]);
  });

  it("is reported if the server accepted it without a body, but the spec requires one", () => {
    expect(problems("createThing", {})).toEqual([
      "the server needs no request body, but the spec requires one",
    ]);
  });

  it("is reported if the spec accepts a field that the server refused", () => {
    const refused = (body: unknown, id: string) =>
      problems("createThing", { requestBody: body, status: 400, responseBody: error(id, { key: "name" }) });
    expect(refused({ name: "one" }, "badData")).toEqual([
      "the server refused a request that the schema accepts: createThing badData name",
    ]);
    expect(refused({ name: "longer" }, "badData")).toEqual([]);
    // Only the server knows which entities exist.
    expect(refused({ name: "one" }, "badValueIdNotFound")).toEqual([
      "no example of the 400 has the error badValueIdNotFound",
    ]);
  });

  it("is not reported if both the server and the spec refuse its body, or if the spec documents no body", () => {
    const refused = { requestBody: [], status: 400, responseBody: error("badData") };
    expect(problems("createThing", refused)).toEqual([]);
    expect(problems("deleteThing", { requestBody: [], status: 204, responseBody: null })).toEqual([]);
  });
});

describe("a response", () => {
  it("is reported if it does not match the schema", () => {
    expect(made({ colour: "red" })).toEqual([
      'the response does not match the schema: the body must have required property \'id\' {"missingProperty":"id"}',
      'the response does not match the schema: the body must NOT have additional properties {"additionalProperty":"colour"}',
    ]);
  });

  it("is reported if the spec documents another status, or if only the spec or only the response has a body", () => {
    const returned = (status: number, responseBody: unknown) =>
      problems("deleteThing", { status, responseBody });
    expect(returned(404, error("notFound"))).toEqual(["the spec documents no 404"]);
    expect(returned(202, null)).toEqual(["the spec documents no 202"]);
    expect(returned(204, {})).toEqual(["the response has a body, but the spec documents none"]);
    expect(made(null)).toEqual(["the response is empty, but the spec documents a body"]);
  });

  it("is not reported if it is from the HTTP layer", () => {
    const returned = (status: number) => problems("createThing", { requestBody, status, responseBody: null });
    expect([304, 400, 404, 405, 412].flatMap(returned)).toEqual([]);
    expect(problems("deleteThing", { status: 415, responseBody: {} })).toEqual([]);
  });

  it("is not reported if the mismatch may be due to the placeholder {{any}}", () => {
    expect(made({ id: ANY, size: ANY })).toEqual([]);
    expect(made({ id: ANY, kind: { a: ANY } })).toEqual([]);
    expect(made(ANY)).toEqual([]);
    expect(made({ id: ANY, kind: { a: 2 } })).toHaveLength(3);
    expect(made({ size: ANY })).toEqual([
      'the response does not match the schema: the body must have required property \'id\' {"missingProperty":"id"}',
    ]);
  });

  it("is not reported if its body is from a stub", () => {
    expect(problems("createThing", { requestBody, responseBody: {}, stubbed: true })).toEqual([]);
  });
});

describe("a Location", () => {
  const created = (location: string) => problems("createThing", { requestBody, location });

  it("is reported if the example has another kind of resource, or is missing", () => {
    expect(created("https://{{domain}}/api/things/{{any}}")).toEqual([]);
    expect(created("https://{{domain}}/api/parts/{{any}}")).toEqual([
      "the Location is /api/parts/{{any}}, but the example is /api/things/1",
    ]);
    expect(problems("deleteThing", { status: 204, responseBody: null, location: "/x" })).toEqual([
      "the response has a Location, but the spec documents none",
    ]);
  });
});

describe("an error in a response", () => {
  const returned = (responseBody: object) => problems("createThing", { status: 400, responseBody });

  it("is reported if no example contains it, even if it is a cause", () => {
    expect(returned(error("badData"))).toEqual([]);
    expect(returned(error("badName"))).toEqual(["no example of the 400 has the error badName"]);
    const cause = error("badConsumerToken", { tokenError: error("tokenInvalid").error }).error;
    expect(returned(error("badToken", { tokenError: cause }))).toEqual([
      "no example of the 400 has the cause badConsumerToken of badToken",
    ]);
  });

  it("is recognized by its description", () => {
    expect(returned(error("badData", { service: { type: "op_worker", id: "123" } }))).toEqual([]);
  });
});
