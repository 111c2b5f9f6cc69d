import { describe, expect, it } from "vitest";
import { componentName, locate, pointerTo, resolve, targetOf } from "../src/index.ts";

const document = {
  "a/b": { "c~d": { "%41": 1 } },
  things: [{ name: "first" }],
  toThing: { $ref: "#/things/0", description: "Beside the reference." },
  toReference: { $ref: "#/toThing" },
  toOutside: { $ref: "other.yaml#/things/0" },
  toNothing: { $ref: "#/nowhere/at/all" },
  toPrototype: { $ref: "#/constructor" },
  toItself: { $ref: "#/toItself" },
  one: { $ref: "#/other" },
  other: { $ref: "#/one" },
};

it("targetOf resolves one reference", () => {
  const document = { a: { $ref: "#/b", type: "string" }, b: {} };
  expect(targetOf(document, { $ref: "#/a" })).toBe(document.a);
  expect(targetOf(document, document.a)).toBe(document.b);
  for (const node of [document.b, { $ref: "other#/a" }, { $ref: "#/c" }, { $ref: 5 }, undefined])
    expect(targetOf(document, node)).toBeUndefined();
});

describe("resolve", () => {
  it("returns a node that is not a reference unchanged", () => {
    expect(resolve(document, document.things)).toBe(document.things);
  });

  it("returns the target of a chain of references", () => {
    expect(resolve(document, document.toThing)).toBe(document.things[0]);
    expect(resolve(document, document.toReference)).toBe(document.things[0]);
  });

  it.each([
    "toOutside",
    "toNothing",
    "toPrototype",
    "toItself",
    "one",
  ] as const)("returns an empty object for %s, which leads nowhere", (name) => {
    expect(resolve(document, document[name])).toEqual({});
  });
});

describe("locate", () => {
  it.each([
    ["#", document],
    ["#/a~1b/c~0d", { "%41": 1 }],
    ["#/a~1b/c~0d/%2541", 1],
    ["#/things/0/name", "first"],
    ["#/toReference/name", "first"],
    ["#/nowhere/else", undefined],
    ["#/constructor", undefined],
    ["#/things/0/name/length", undefined],
  ])("returns the value at %s", (pointer, expected) => {
    expect(locate(document, pointer)).toEqual(expected);
  });

  it("starts at a given value and resolves a reference that the pointer contains", () => {
    expect(locate(document, "#/$ref/name", document.toReference)).toBe("first");
  });
});

it("pointerTo escapes names", () => {
  expect(pointerTo("#/paths", "/users/{id}", "get", "a~b", 0)).toBe("#/paths/~1users~1{id}/get/a~0b/0");
  expect(locate(document, pointerTo("#", "a/b", "c~d"))).toEqual({ "%41": 1 });
});

it("componentName is the last segment of a reference", () => {
  expect(componentName({ $ref: "#/components/schemas/User" })).toBe("User");
  expect(componentName({ type: "object" })).toBeUndefined();
});
