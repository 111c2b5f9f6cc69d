import { describe, expect, it } from "vitest";
import { compareWithFacts } from "../facts/compare-with-facts.ts";
import type { OperationFacts } from "../facts/facts-file.ts";
import {
  bodiless,
  created,
  differences,
  fact,
  modelOf,
  operation,
  operationWithoutBody,
  type Spec,
  thing,
} from "./thing-facts.ts";

const conflict = {
  description: "It exists.",
  content: {
    "application/json": { examples: { alreadyExists: { value: { error: { id: "alreadyExists" } } } } },
  },
};

describe("compareWithFacts", () => {
  it("ignores order and references", () => {
    expect(differences({})).toEqual([]);
  });

  it("names the operation that differs", () => {
    const { differences } = compareWithFacts(modelOf({ path: "/thing" }), { operations: [fact] });
    expect(differences).toEqual(["createThing: path: spec says /thing, facts say /things"]);
  });

  it("reports an operation that the facts lack, but only counts the operations that the spec lacks", () => {
    const facts = { operations: ["getThing", "listThings"].map((operationId) => ({ ...fact, operationId })) };
    expect(compareWithFacts(modelOf({}), facts)).toEqual({
      differences: ["createThing: operation: spec says POST /things, facts say there is none"],
      known: 2,
      described: 0,
    });
  });

  const cases: [string, Spec, OperationFacts, string][] = [
    ["method", { method: "put" }, fact, "method: spec says PUT, facts say POST"],
    ["deprecation", {}, { ...fact, deprecated: true }, "deprecated: spec says no, facts say yes"],
    [
      "resource",
      { operation: { ...operation, "x-onezone-resource": undefined } },
      fact,
      "resource: spec says none, facts say create thing.null.instance:private",
    ],
    [
      "auth hint",
      {},
      { ...fact, authHint: "throughGroup {id}" },
      "auth hint: spec says asUser self, facts say throughGroup {id}",
    ],
    [
      "alternative of the access rule",
      {},
      { ...fact, access: [{ self: true }, ...fact.access.slice(1)] },
      "access: spec says { bodyLacks: [size], self: true }, facts say { self: true }",
    ],
    [
      "number of alternatives",
      {},
      { ...fact, access: fact.access.slice(1) },
      "access: spec says { bodyLacks: [size], self: true }, facts say nothing more",
    ],
    ["status", {}, { ...fact, successStatus: 200 }, "success status: spec says 201, facts say 200"],
    [
      "number of successes",
      { operation: { ...operation, responses: { ...Object(operation.responses), 303: created } } },
      fact,
      "success status: spec says 201, 303, facts say 201",
    ],
    [
      "Location header that the spec lacks",
      { created: { ...created, headers: {} } },
      fact,
      "Location header of the success: spec says no, facts say yes",
    ],
    [
      "Location header that the facts lack",
      {},
      { ...fact, sendsLocation: false },
      "Location header of the success: spec says yes, facts say no",
    ],
    [
      "request body that the spec lacks",
      { operation: operationWithoutBody },
      fact,
      "request body: spec says no, facts say yes",
    ],
    ["request body that the facts lack", {}, bodiless, "request body: spec says yes, facts say no"],
    [
      "field of the request",
      { thing: { ...thing, properties: { name: {}, colour: {} } } },
      fact,
      "fields of the request body: spec says colour, name, facts say name, size",
    ],
    [
      "required field",
      { thing: { ...thing, required: ["name", "size"] } },
      fact,
      "required fields of the request body: spec says name, size, facts say name",
    ],
    [
      "key of the response",
      { created: { ...created, content: { "application/json": { schema: thing } } } },
      fact,
      "keys of the success body: spec says name, size, facts say id",
    ],
    [
      "success body that the spec lacks",
      { created: { ...created, content: {} } },
      fact,
      "keys of the success body: spec says no body, facts say id",
    ],
    [
      "error that the spec lacks",
      {},
      { ...fact, errors: ["400 badValueName"] },
      "errors: spec says none, facts say 400 badValueName",
    ],
    [
      "error that the facts lack",
      { operation: { ...operation, responses: { ...Object(operation.responses), 409: conflict } } },
      { ...fact, errors: [] },
      "errors: spec says 409 alreadyExists, facts say none",
    ],
  ];
  it.each(cases)("reports a difference: %s", (_what, spec, facts, difference) => {
    expect(differences(spec, facts)).toEqual([difference]);
  });
});
