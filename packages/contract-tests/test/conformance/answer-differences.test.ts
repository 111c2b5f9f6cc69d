import { describe, expect, it } from "vitest";
import { answerDifferences } from "../../src/conformance/answer-differences.ts";
import type { Answer } from "../../src/conformance/send.ts";
import type { Collection, Step } from "../../src/story.ts";

const names = { now: 0, values: new Map([["domain", "onezone.example.org"]]) };
const json = { "content-type": "application/json" };

const compare = (
  expected: Partial<Step["expect"]>,
  answer: Partial<Answer>,
  { collection = "tokens", ...rest }: Partial<Step> & { collection?: Collection } = {},
) => {
  const expect = { status: 200, body: null, ...expected };
  const step = { as: "bob", operationId: null, request: { method: "GET", path: "/" }, ...rest, expect };
  return answerDifferences(step, { status: 200, headers: {}, text: "", ...answer }, names, collection);
};

it("tells another status", () => {
  expect(compare({ status: 204 }, { status: 404 })).toEqual([{ at: "status", expected: 204, received: 404 }]);
});

it("looks at the headers that the story names, and at no other", () => {
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

  it("is the whole of it", () => {
    expect(compare(expected, { headers: { location: "https://onezone.example.org/users/u1" } })).toEqual([]);
    expect(compare(expected, elsewhere)).toHaveLength(1);
  });

  it("is its path alone where the stories of the other entities are concerned", () => {
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

it("tells a body from an empty one", () => {
  expect(compare({ body: null }, { text: "null" })).toEqual([{ at: "body", received: null }]);
  expect(compare({ body: {} }, { text: "" })).toEqual([{ at: "body", expected: {} }]);
  expect(compare({ body: { a: 1 } }, { text: '{"a":2}' })).toEqual([
    { at: "body /a", expected: 1, received: 2 },
  ]);
});

it("takes for text what is no JSON", () => {
  expect(compare({ body: "{{any}}" }, { text: "\x89PNG" })).toEqual([]);
  expect(compare({ body: {} }, { text: "<html>" })).toEqual([
    { at: "body", expected: {}, received: "<html>" },
  ]);
});

it("looks at no body that a stand-in made", () => {
  expect(compare({ body: "{{any}}" }, { text: "" }, { stubbedBody: true })).toEqual([]);
});

it("frees the lists of names in the stories of the other entities only", () => {
  const [expected, answer] = [{ body: ["a", "b"] }, { text: '["b","a"]' }];
  expect(compare(expected, answer)).toHaveLength(2);
  expect(compare(expected, answer, { collection: "entities" })).toEqual([]);
});

it("tells of a name without value, and still compares the rest", () => {
  const differences = compare({ status: 201, headers: { location: "{{t}}" }, body: "{{t}}" }, {});
  expect(differences.map(({ at }) => at)).toEqual(["status", "header location", "body"]);
  expect(JSON.stringify(differences[1])).toContain("no step saves a value of this name");
});
