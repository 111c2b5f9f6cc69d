import { describe, expect, it } from "vitest";
import { faultOf, patternsOfSchema, patternsOfSource } from "../find-patterns.ts";

describe("patternsOfSource", () => {
  it("finds literals, calls with a string, and the patterns of schemas, with their lines", () => {
    const text = [
      "const a = /a\\/b/gi;",
      'const b = new RegExp("b", "u");',
      "const c = { pattern: '^c' };",
    ].join("\n");
    expect(patternsOfSource("x.ts", text)).toEqual({
      patterns: [
        { place: "x.ts:1", source: "a\\/b", flags: "gi" },
        { place: "x.ts:2", source: "b", flags: "u" },
        { place: "x.ts:3", source: "^c", flags: "u" },
      ],
      built: [],
    });
  });

  it("reports a pattern that is created at run time", () => {
    const { patterns, built } = patternsOfSource("x.ts", "RegExp(name);\nnew RegExp(source, flags);");
    expect(patterns).toEqual([]);
    expect(built).toEqual(["x.ts:1", "x.ts:2"]);
  });
});

describe("patternsOfSchema", () => {
  it("finds patterns at any depth", () => {
    expect(patternsOfSchema("spec", { a: [{ pattern: "^x" }] })).toEqual([
      { place: "spec/a/0", source: "^x", flags: "u" },
    ]);
  });
});

describe("faultOf", () => {
  it("accepts a linear pattern", () => {
    expect(faultOf({ place: "", source: "^[a-z]+(?:,[a-z]+)*$", flags: "" })).toBeUndefined();
  });

  it("reports exponential and polynomial patterns", () => {
    const former = String.raw`^a\s*(?:;\s*[^\s=;]+=(?:"[^"]*"|[^";]*)\s*)*$`;
    expect(faultOf({ place: "", source: former, flags: "" })).toBe("exponential");
    expect(faultOf({ place: "", source: String.raw`\/+$`, flags: "" })).toContain("polynomial");
  });
});
