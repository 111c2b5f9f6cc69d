import { describe, expect, it } from "vitest";
import type { Exchange } from "../src/exchanges.ts";
import { ANY } from "../src/placeholders.ts";
import { specBodies } from "../src/spec-bodies.ts";
import { exchangeProblems } from "../src/story-checks.ts";

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

/** What is wrong with the spec if this took place. */
function problems(operationId: string, exchange: Partial<Exchange>): string[] {
  const bodies = operations.get(operationId);
  if (bodies === undefined) throw new Error(`${operationId} is not described`);
  const common = { place: "step 1", operationId, status: 201, responseBody: { id: "1" }, stubbed: false };
  return exchangeProblems(bodies, { ...common, ...exchange }).map((line) => line.replace("step 1: ", ""));
}

const requestBody = { name: "one" };
const made = (responseBody: unknown) => problems("createThing", { requestBody, responseBody });

describe("of a request", () => {
  it("tells where the spec refuses a body that the server took", () => {
    expect(problems("createThing", { requestBody })).toEqual([]);
    expect(problems("createThing", { requestBody: { name: "longer", at: "noon" } })).toEqual([
      'the request body breaks the schema: /name must NOT have more than 5 characters {"limit":5}',
      'the request body breaks the schema: /at must match format "date-time" {"format":"date-time"}',
    ]);
  });

  it("tells where the server needs none", () => {
    expect(problems("createThing", {})).toEqual([
      "the server needs no request body, but the spec requires one",
    ]);
  });

  it("tells where the spec accepts a body that the server refused for a field's value", () => {
    const refused = (body: unknown, id: string) =>
      problems("createThing", { requestBody: body, status: 400, responseBody: error(id, { key: "name" }) });
    expect(refused({ name: "one" }, "badData")).toEqual([
      "the server refused what the schema accepts: createThing badData name",
    ]);
    expect(refused({ name: "longer" }, "badData")).toEqual([]);
    // What exists, the server alone knows.
    expect(refused({ name: "one" }, "badValueIdNotFound")).toEqual([
      "no example of the 400 has the error badValueIdNotFound",
    ]);
  });

  it("has nothing to say of one that the server refused, or does not read", () => {
    const refused = { requestBody: [], status: 400, responseBody: error("badData") };
    expect(problems("createThing", refused)).toEqual([]);
    expect(problems("deleteThing", { requestBody: [], status: 204, responseBody: null })).toEqual([]);
  });
});

describe("of an answer", () => {
  it("tells where it breaks the schema", () => {
    expect(made({ colour: "red" })).toEqual([
      'the answer breaks the schema: the whole must have required property \'id\' {"missingProperty":"id"}',
      'the answer breaks the schema: the whole must NOT have additional properties {"additionalProperty":"colour"}',
    ]);
  });

  it("tells where the spec documents another one: no such status, no body, or one too many", () => {
    const answered = (status: number, responseBody: unknown) =>
      problems("deleteThing", { status, responseBody });
    expect(answered(404, error("notFound"))).toEqual(["the spec documents no 404"]);
    expect(answered(202, null)).toEqual(["the spec documents no 202"]);
    expect(answered(204, {})).toEqual(["the answer has a body, but the spec documents none"]);
    expect(made(null)).toEqual(["the answer is empty, but the spec documents a body"]);
  });

  it("has nothing to say of the HTTP layer, which answers without a body or before the operation", () => {
    const answered = (status: number) => problems("createThing", { requestBody, status, responseBody: null });
    expect([304, 400, 404, 405, 412].flatMap(answered)).toEqual([]);
    expect(problems("deleteThing", { status: 415, responseBody: {} })).toEqual([]);
  });

  it("does not hold {{any}} and what hangs on it against the spec, but all that is certain", () => {
    expect(made({ id: ANY, size: ANY })).toEqual([]);
    expect(made({ id: ANY, kind: { a: ANY } })).toEqual([]);
    expect(made(ANY)).toEqual([]);
    expect(made({ id: ANY, kind: { a: 2 } })).toHaveLength(3);
    expect(made({ size: ANY })).toEqual([
      'the answer breaks the schema: the whole must have required property \'id\' {"missingProperty":"id"}',
    ]);
  });

  it("does not look at a body that came from a stand-in", () => {
    expect(problems("createThing", { requestBody, responseBody: {}, stubbed: true })).toEqual([]);
  });
});

describe("of a Location", () => {
  const created = (location: string) => problems("createThing", { requestBody, location });

  it("tells where the example is of another kind, and where there is none", () => {
    expect(created("https://{{domain}}/api/things/{{any}}")).toEqual([]);
    expect(created("https://{{domain}}/api/parts/{{any}}")).toEqual([
      "the Location is /api/parts/{{any}}, but the example is /api/things/1",
    ]);
    expect(problems("deleteThing", { status: 204, responseBody: null, location: "/x" })).toEqual([
      "the response has a Location, but the spec documents none",
    ]);
  });
});

describe("of the errors in an answer", () => {
  const answered = (responseBody: object) => problems("createThing", { status: 400, responseBody });

  it("tells which no example shows, causes too", () => {
    expect(answered(error("badData"))).toEqual([]);
    expect(answered(error("badName"))).toEqual(["no example of the 400 has the error badName"]);
    const cause = error("badConsumerToken", { tokenError: error("tokenInvalid").error }).error;
    expect(answered(error("badToken", { tokenError: cause }))).toEqual([
      "no example of the 400 has the cause badConsumerToken of badToken",
    ]);
  });

  it("takes only what is described for an error", () => {
    expect(answered(error("badData", { service: { type: "op_worker", id: "123" } }))).toEqual([]);
  });
});
