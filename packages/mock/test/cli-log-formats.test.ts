import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLine, textLine } from "../src/cli/log-formats.ts";
import type { LogEntry } from "../src/log/log-entry.ts";

const entry: LogEntry = {
  id: 7,
  time: "2026-11-24T07:12:03.004Z",
  method: "DELETE",
  path: "/api/v3/onezone/users/u/tokens/temporary",
  operationId: "revokeAllTemporaryTokensOfUser",
  status: 403,
  errorId: "forbidden",
  why: "bob may not do it.",
  caller: "bob",
  world: "default",
  milliseconds: 0.37,
};

describe("textLine", () => {
  it("shows time, status, duration, request, caller and reason", () => {
    expect(textLine(entry, false)).toMatch(
      /^\d\d:\d\d:\d\d {2}403 {4}0\.4 ms {2}DELETE \/api\/v3\/onezone\/users\/u\/tokens\/temporary {6}revokeAllTemporaryTokensOfUser {2}bob {2}forbidden: bob may not do it\.$/,
    );
  });

  it("shows a dash for unknown values, so that the columns are aligned", () => {
    const { operationId: _, caller: __, errorId: ___, ...unknown } = entry;
    expect(textLine({ ...unknown, method: "GET", path: "/x", why: "No such path." }, false)).toMatch(
      /GET {4}\/x {44}- {2}- {2}No such path\.$/,
    );
  });

  it("names the world unless it is the default one", () => {
    expect(textLine({ ...entry, world: "test 3" }, false)).toContain("  bob in test 3  ");
  });

  it("rounds long durations to whole milliseconds", () => {
    expect(textLine({ ...entry, milliseconds: 812.6 }, false)).toContain("    813 ms");
  });

  it("uses colours only if requested", () => {
    expect(textLine(entry, true)).toContain("\u001b[33m403\u001b[39m");
    expect(textLine(entry, false)).not.toContain("\u001b");
  });

  it.each([
    ["a line break", "/a\n12:00:00  200", "/a\\u000a12:00:00  200"],
    ["a colour", "/\u001b[32mgreen", "/\\u001b[32mgreen"],
    ["a C1 control", "/\u009b2J", "/\\u009b2J"],
    ["a change of the writing direction", "/\u202eoof", "/\\u202eoof"],
    ["an invisible character outside the Basic Multilingual Plane", "/\u{e0041}", "/\\udb40\\udc41"],
  ])("escapes %s in a path", (_, path, shown) => {
    expect(textLine({ ...entry, path }, false)).toContain(shown);
  });
});

describe("jsonLine", () => {
  it("returns the entry as JSON", () => {
    expect(JSON.parse(jsonLine(entry))).toEqual(entry);
  });

  it("returns one line for any path and reason, which parses to the same entry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, why) => {
        const line = jsonLine({ ...entry, path, why });
        expect(JSON.parse(line)).toEqual({ ...entry, path, why });
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
