import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { madeUpNames } from "../src/made-up-names.ts";
import { resolvePlaceholders } from "../src/story-placeholders.ts";

const names = madeUpNames([{ t: "/token", tId: "/tokenId" }, { s: "header:location" }]);
const resolve = (value: unknown) => resolvePlaceholders(value, names);

it("creates unique ids of 32 hexadecimal digits and tokens of letters and digits", () => {
  const [space, tokenId, saved] = ["{{space}}", "{{tId}}", "{{s}}"].map(resolve);
  for (const id of [space, tokenId, saved]) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set([space, tokenId, saved]).size).toBe(3);
  for (const token of ["{{p1Token}}", "{{t}}"]) expect(resolve(token)).toMatch(/^[0-9A-Za-z]{300}$/);
  expect(resolve("{{flip:t}}")).toMatch(/^[0-9A-Za-z]{300}$/);
  expect(resolve("{{flip:t}}")).not.toBe(resolve("{{t}}"));
});

it("returns a time as a number if it is the whole value, else as text", () => {
  const now = resolve("{{now}}");
  expect(now).toEqual(expect.any(Number));
  expect(resolve(["{{now+3600}}", "{{now-1}}", "at {{now}}"])).toEqual([
    Number(now) + 3600,
    Number(now) - 1,
    `at ${now}`,
  ]);
  expect(resolve("{{iso:now-1}}")).toBe("2025-12-31T23:59:59Z");
});

it("replaces placeholders in keys, lists and text, and returns an unordered list as a list", () => {
  expect(resolve({ "{{bob}}": { "{{unordered}}": ["usr-{{bob}}", null, true] } })).toEqual({
    "9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab": ["usr-9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab", null, true],
  });
});

it("replaces placeholders with a computed text", () => {
  expect(resolve("{{repeat:x:3}} {{base64:text}}")).toBe("xxx dGV4dA==");
  const path = String(resolve("{{b64path:/<space>/dir}}"));
  expect(Buffer.from(path, "base64").toString()).toBe(`/${resolve("{{space}}")}/dir`);
});

it("does not change {{any}} and the templates of handle services", () => {
  expect(resolve(["{{any}}", "{{space.name}}-{{space.guid}}"])).toEqual([
    "{{any}}",
    "{{space.name}}-{{space.guid}}",
  ]);
});

it("throws for unknown names and forms", () => {
  expect(() => resolve("{{nobody}}")).toThrow("{{nobody}}: no step saves a value of this name");
  expect(() => resolve("{{upper:x}}")).toThrow("unknown form of placeholder {{upper:…}}");
});

describe("a forged token", () => {
  const forge = (token: string) =>
    resolvePlaceholders("{{flip:t}}", { now: 0, values: new Map([["t", token]]) });

  it.each([
    ["the last letter before the tail", `${"x".repeat(300)}0000000K`, `${"x".repeat(299)}A0000000K`],
    ["the last letter before digits", `${"x".repeat(10)}A004050105020K`, `${"x".repeat(10)}B004050105020K`],
  ])("has another letter instead of %s", (_, token, forged) => {
    expect(forge(token)).toBe(forged);
  });

  it("differs only in its signature for any token", () => {
    for (let time = 0; time < 100; time++) {
      const signature = randomBytes(32);
      const packet = Buffer.concat([Buffer.from("002fsignature "), signature, Buffer.from("\n")]);
      const token = escaped(packet.toString("base64url"));
      const forged = Buffer.from(unescaped(String(forge(token))), "base64url");
      expect(forged.subarray(0, 14)).toEqual(packet.subarray(0, 14));
      expect(forged.subarray(14, 46)).not.toEqual(signature);
      expect(forged.subarray(46).toString()).toBe("\n");
    }
  });
});

/** Tokens are Base64 with letters and digits only: `_`, `-` and `0` are written as two digits. */
const pairs = { "0": "00", _: "01", "-": "02" };

function escaped(text: string): string {
  return Object.entries(pairs).reduce((all, [character, pair]) => all.replaceAll(character, pair), text);
}

function unescaped(text: string): string {
  return text.replaceAll(
    /0(.)/g,
    (pair) => Object.entries(pairs).find(([, other]) => other === pair)?.[0] ?? pair,
  );
}

it("keeps the type of a saved value if its name is the whole value", () => {
  const saved = {
    now: 0,
    values: new Map<string, unknown>([
      ["rev", { n: 1 }],
      ["count", 5],
    ]),
  };
  expect(resolvePlaceholders(["{{rev}}", "{{count}}", "no. {{count}}"], saved)).toEqual([
    { n: 1 },
    5,
    "no. 5",
  ]);
});
