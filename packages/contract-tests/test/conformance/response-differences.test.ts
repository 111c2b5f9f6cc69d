import { describe, expect, it } from "vitest";
import type { ReceivedResponse } from "../../src/conformance/raw-connection.ts";
import { responseDifferences } from "../../src/conformance/response-differences.ts";
import type { Collection, Step } from "../../src/story.ts";

const names = { now: 0, values: new Map([["domain", "onezone.example.org"]]) };
const json = { "content-type": "application/json" };

const compare = (
  expected: Partial<Step["expect"]>,
  response: Partial<ReceivedResponse>,
  { collection = "tokens", ...rest }: Partial<Step> & { collection?: Collection } = {},
) => {
  const expect = { status: 200, body: null, ...expected };
  const step = { as: "bob", operationId: null, request: { method: "GET", path: "/" }, ...rest, expect };
  return responseDifferences(step, { status: 200, headers: {}, text: "", ...response }, names, collection);
};

it("reports another status", () => {
  expect(compare({ status: 204 }, { status: 404 })).toEqual([{ at: "status", expected: 204, received: 404 }]);
});

it("compares only the headers that the step names", () => {
  expect(compare({ headers: json }, { headers: { ...json, date: "today" } })).toEqual([]);
  expect(compare({ headers: json }, {})).toEqual([
    { at: "header content-type", expected: "application/json" },
  ]);
  expect(compare({ headers: json }, { headers: { "content-type": "text/html" } })).toHaveLength(1);
  expect(compare({ headers: { allow: null } }, {})).toEqual([]);
  expect(compare({ headers: { allow: null } }, { headers: { allow: "GET" } })).toEqual([
    { at: "header allow", received: "GET" },
  ]);
});

describe("Location", () => {
  const expected = { headers: { location: "https://{{domain}}/users/{{any}}" } };
  const elsewhere = { headers: { location: "http://localhost:4010/users/u1" } };

  it("must have the same origin in token stories", () => {
    expect(compare(expected, { headers: { location: "https://onezone.example.org/users/u1" } })).toEqual([]);
    expect(compare(expected, elsewhere)).toHaveLength(1);
  });

  it("can have another origin in entity stories", () => {
    const options = { collection: "entities" } as const;
    expect(compare(expected, elsewhere, options)).toEqual([]);
    expect(compare(expected, { headers: { location: "http://localhost:4010/groups/u1" } }, options)).toEqual([
      {
        at: "header location",
        expected: "https://onezone.example.org/users/{{any}}",
        received: "http://localhost:4010/groups/u1",
      },
    ]);
  });
});

it("distinguishes an empty body from null", () => {
  expect(compare({ body: null }, { text: "null" })).toEqual([{ at: "body", received: null }]);
  expect(compare({ body: {} }, { text: "" })).toEqual([{ at: "body", expected: {} }]);
  expect(compare({ body: { a: 1 } }, { text: '{"a":2}' })).toEqual([
    { at: "body /a", expected: 1, received: 2 },
  ]);
});

it("compares a body that is not JSON as text", () => {
  expect(compare({ body: "{{any}}" }, { text: "\x89PNG" })).toEqual([]);
  expect(compare({ body: {} }, { text: "<html>" })).toEqual([
    { at: "body", expected: {}, received: "<html>" },
  ]);
});

it("ignores a body from a stub", () => {
  expect(compare({ body: "{{any}}" }, { text: "" }, { stubbedBody: true })).toEqual([]);
});

it("ignores the order of lists of names in entity stories, but not in token stories", () => {
  const [expected, response] = [{ body: ["a", "b"] }, { text: '["b","a"]' }];
  expect(compare(expected, response)).toHaveLength(2);
  expect(compare(expected, response, { collection: "entities" })).toEqual([]);
});

it("reports a name that has no value, and still compares the rest", () => {
  const differences = compare({ status: 201, headers: { location: "{{t}}" }, body: "{{t}}" }, {});
  expect(differences.map(({ at }) => at)).toEqual(["status", "header location", "body"]);
  expect(JSON.stringify(differences[1])).toContain("no step saves a value of this name");
});
