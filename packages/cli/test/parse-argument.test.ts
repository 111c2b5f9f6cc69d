import { UsageError } from "@onezone/command-line";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../src/options.ts";
import { parseArgument } from "../src/parse-argument.ts";

describe("an argument", () => {
  it.each([
    ["id=u", { kind: "parameter", key: "id", value: "u" }],
    ["id=a=b:c==d", { kind: "parameter", key: "id", value: "a=b:c==d" }],
    ["name==a:=b", { kind: "text", key: "name", value: "a:=b" }],
    ['x:={"a":"b==c"}', { kind: "json", key: "x", value: '{"a":"b==c"}' }],
    ["Prefer:code=401", { kind: "header", key: "Prefer", value: "code=401" }],
    ["name==", { kind: "text", key: "name", value: "" }],
    ["-", { kind: "source", file: "-" }],
    ["@body.json", { kind: "source", file: "body.json" }],
    ["word", undefined],
    ["=x", undefined],
    ["@", undefined],
  ])("is split at its first operator: %j", (argument, expected) => {
    expect(parseArgument(argument)).toEqual(expected);
  });

  it("is split into key and value for any value", () => {
    const key = fc.stringMatching(/^[^=:@-][^=:]*$/);
    const operator = fc.constantFrom("==", ":=", ":", "=");
    fc.assert(
      fc.property(key, operator, fc.string({ unit: "binary" }), (name, op, value) => {
        fc.pre(!(op === ":" && value.startsWith("=")) && !(op === "=" && value.startsWith("=")));
        expect(parseArgument(name + op + value)).toMatchObject({ key: name, value });
      }),
    );
  });
});

describe("a command line", () => {
  it("is parsed or refused with a message for random words", () => {
    const words = fc.array(
      fc.oneof(fc.string(), fc.constantFrom("-", "--", "--host", "-k", "-o", "--dry-run", "-nc", "-ac")),
    );
    fc.assert(
      fc.property(words, (args) => {
        try {
          parseCommandLine(args);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});
