import { describe, expect, it } from "vitest";
import { bodyDifferences, type FreeLists } from "../../src/conformance/body-differences.ts";

const names = {
  now: 1000,
  values: new Map<string, unknown>([
    ["bob", "b0b"],
    ["tId", "t1"],
    ["rev", { name: "v1", tags: ["x"] }],
  ]),
};
const compare = (expected: unknown, received: unknown, free: FreeLists = "none") =>
  bodyDifferences(expected, received, names, free);

it("finds no differences if only the order of the keys differs", () => {
  const expected = { id: "{{tId}}", "{{bob}}": { a: 1, b: [null, true, "x"] }, expires: "{{now+60}}" };
  const received = { expires: 1060, b0b: { b: [null, true, "x"], a: 1 }, id: "t1" };
  expect(compare(expected, received)).toEqual([]);
});

describe("reports", () => {
  it.each([
    ["another value", { a: [1, 2] }, { a: [1, 3] }, { at: "body /a/1", expected: 2, received: 3 }],
    ["another type", { a: 1 }, { a: "1" }, { at: "body /a", expected: 1, received: "1" }],
    ["a time as text", "{{now}}", "1000", { at: "body", expected: 1000, received: "1000" }],
    ["null instead of an object", { a: {} }, { a: null }, { at: "body /a", expected: {}, received: null }],
    ["a list instead of an object", { a: {} }, { a: [] }, { at: "body /a", expected: {}, received: [] }],
    ["an object instead of a list", { a: [] }, { a: {} }, { at: "body /a", expected: [], received: {} }],
    ["a missing key", { a: "{{bob}}" }, {}, { at: "body /a", expected: "b0b" }],
    ["an additional key", {}, { "a/b": 1 }, { at: "body /a~1b", received: 1 }],
    ["a missing element", ["x", "{{bob}}"], ["x"], { at: "body /1", expected: "b0b" }],
    ["an additional element", ["x"], ["x", "y"], { at: "body /1", received: "y" }],
    [
      "a value that differs from a name's",
      ["{{tId}}"],
      ["t2"],
      { at: "body /0", expected: "t1", received: "t2" },
    ],
    ["an inherited key", { toString: "{{any}}" }, {}, { at: "body /toString", expected: "{{any}}" }],
  ])("%s", (_, expected, received, difference) => {
    expect(compare(expected, received)).toEqual([difference]);
  });

  it("all differences", () => {
    expect(compare({ a: 1, b: { c: 2 } }, { a: 2, b: { c: 3 } })).toHaveLength(2);
  });
});

describe("{{any}}", () => {
  it.each([0, false, "", {}, [], "text"])("matches %j", (received) => {
    expect(compare({ a: "{{any}}" }, { a: received })).toEqual([]);
  });

  it("does not match null or a missing value", () => {
    expect(compare({ a: "{{any}}" }, { a: null })).toHaveLength(1);
    expect(compare({ a: "{{any}}" }, {})).toHaveLength(1);
  });

  it("matches any text inside a literal text", () => {
    expect(compare("doi:1.5/{{any}} of {{bob}}", "doi:1.5/a\nb of b0b")).toEqual([]);
    for (const received of ["doi:1.5/ of b0b", "doi:1x5/a of b0b", "doi:1.5/a of b0b.", 15]) {
      expect(compare("doi:1.5/{{any}} of {{bob}}", received)).toHaveLength(1);
    }
  });
});

describe("a list in any order", () => {
  const marked = (...items: unknown[]) => ({ "{{unordered}}": items });

  it("matches the elements in any order, each once", () => {
    expect(compare(marked("a", "{{bob}}", "{{any}}"), ["x", "b0b", "a"])).toEqual([]);
    expect(compare(marked("{{any}}", "a"), ["a", "x"])).toEqual([]);
    expect(compare({ l: marked("a", "a") }, { l: ["a", "b"] })).toEqual([
      { at: "body /l/*", expected: "a" },
      { at: "body /l/*", received: "b" },
    ]);
    expect(compare(marked(), {})).toEqual([{ at: "body", expected: [], received: {} }]);
  });

  it("must be marked in the story, unless the order of names and references is ignored", () => {
    const users = [
      { type: "user", id: "1" },
      { type: "user", id: "2" },
    ];
    for (const list of [["a", "b"], users]) {
      expect(compare(list, list.toReversed())).not.toEqual([]);
      expect(compare(list, list.toReversed(), "names and references")).toEqual([]);
    }
    expect(compare([1, 2], [2, 1], "names and references")).toHaveLength(2);
  });
});

it("replaces a placeholder that is the whole value with a saved object", () => {
  expect(compare({ revision: "{{rev}}" }, { revision: { name: "v1", tags: ["x"] } })).toEqual([]);
  expect(compare({ revision: "{{rev}}" }, { revision: { name: "v1", tags: ["y"] } })).toEqual([
    { at: "body /revision/tags/0", expected: "x", received: "y" },
  ]);
});

it("throws if a name has no value", () => {
  expect(() => compare({ a: "{{nobody}}" }, { a: 1 })).toThrow("{{nobody}}");
});
