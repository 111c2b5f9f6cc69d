import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../src/json.ts";
import { allows, readPattern } from "../src/tokens/caveats/api.ts";
import type { Circumstances } from "../src/tokens/caveats/caveat-kind.ts";
import {
  decodeCaveat,
  earliestExpiry,
  encodeCaveat,
  findUnverified,
  readCaveat,
} from "../src/tokens/caveats/index.ts";

const list = (form: RegExp) => fc.array(fc.stringMatching(form), { minLength: 1, maxLength: 4 });
const base64Path = fc
  .stringMatching(/^\/[a-z]{1,9}(\/[a-z ]{1,9}[a-z])?$/)
  .map((path) => Buffer.from(path).toString("base64"));

/** Caveats of every kind, as in the body of a request. */
const caveats = fc.oneof(
  fc.integer().map((validUntil) => ({ type: "time", validUntil })),
  fc.array(fc.ipV4(), { minLength: 1 }).map((whitelist) => ({ type: "ip", whitelist })),
  fc.array(fc.integer(), { minLength: 1 }).map((whitelist) => ({ type: "asn", whitelist })),
  fc.tuple(fc.constantFrom("whitelist", "blacklist"), list(/^[A-Za-z]{2}$/)).map(([filter, places]) => ({
    type: "geo.country",
    filter,
    list: places,
  })),
  fc
    .tuple(
      fc.constantFrom("whitelist", "blacklist"),
      fc.array(fc.constantFrom("Africa", "EU"), { minLength: 1 }),
    )
    .map(([filter, places]) => ({ type: "geo.region", filter, list: places })),
  list(/^(ozw|ozp|opw|opp)-([0-9a-f]{8}|\*)$/).map((whitelist) => ({ type: "service", whitelist })),
  list(/^(usr|grp|prv)-([0-9a-f]{8}|\*)$/).map((whitelist) => ({ type: "consumer", whitelist })),
  fc.constantFrom("rest", "oneclient", "graphsync").map((name) => ({ type: "interface", interface: name })),
  list(
    /^(all|ozw)\/(all|get)\/(user|\*)\.([0-9a-f]{4}|\*)\.(instance|list,[0-9a-f]{4}|\*):(private|\*)$/,
  ).map((whitelist) => ({ type: "api", whitelist })),
  fc.constant({ type: "data.readonly" }),
  fc.array(base64Path, { minLength: 1, maxLength: 3 }).map((whitelist) => ({ type: "data.path", whitelist })),
  fc.constant({ scope: "identityToken" }),
);

const anywhere: Circumstances = {
  now: 1000,
  ip: "127.0.0.1",
  interface: "rest",
  service: "ozw-onezone",
  consumer: (whitelisted) => whitelisted === "usr-bob",
};
const holds = (caveat: JsonObject, circumstances: Partial<Circumstances> = {}) =>
  findUnverified("access", [encodeCaveat(readCaveat(caveat))], { ...anywhere, ...circumstances }) ===
  undefined;

describe("a caveat of any kind", () => {
  it("is unchanged after it is serialized into a token and parsed again", () => {
    fc.assert(
      fc.property(caveats, (caveat) => {
        const read = readCaveat(caveat);
        expect(decodeCaveat(encodeCaveat(read))).toEqual(read);
        expect(readCaveat(read)).toEqual(read);
      }),
    );
  });

  it("can have millions of items", () => {
    const caveat = { type: "asn", whitelist: Array.from({ length: 4_000_000 }, () => 1) };
    expect(decodeCaveat(encodeCaveat(caveat))?.type).toBe("asn");
  });

  it("is refused if its form is unknown, and the error names it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (caveat) => {
        fc.pre(!("scope" in caveat));
        expect(() => readCaveat(caveat)).toThrow("Provided caveat is invalid");
      }),
    );
  });
});

describe("caveats are satisfied", () => {
  it("before a time, but not at that time", () => {
    expect(holds({ type: "time", validUntil: 1001 })).toBe(true);
    expect(holds({ type: "time", validUntil: 1000 })).toBe(false);
  });

  it("within a network, whatever the host bits", () => {
    expect(holds({ type: "ip", whitelist: ["127.99.99.99/8"] })).toBe(true);
    expect(holds({ type: "ip", whitelist: ["0.0.0.0/0"] })).toBe(true);
    expect(holds({ type: "ip", whitelist: ["127.0.0.2"] })).toBe(false);
    expect(holds({ type: "ip", whitelist: ["127.0.0.1"] }, { ip: "::1" })).toBe(false);
  });

  it("for a service, or for all services of a kind if the id is *", () => {
    expect(holds({ type: "service", whitelist: ["ozw-*"] })).toBe(true);
    expect(holds({ type: "service", whitelist: ["opw-*"] })).toBe(false);
    expect(holds({ type: "service", whitelist: ["opw-1"] }, { service: "opw-1" })).toBe(true);
  });

  it("for a consumer", () => {
    expect(holds({ type: "consumer", whitelist: ["usr-ann", "usr-bob"] })).toBe(true);
    expect(holds({ type: "consumer", whitelist: ["usr-ann"] })).toBe(false);
  });

  it("never for a country or a network operator, because the mock cannot determine them", () => {
    expect(holds({ type: "asn", whitelist: [322] })).toBe(false);
    expect(holds({ type: "geo.country", filter: "blacklist", list: ["PL"] })).toBe(false);
  });

  it("if they restrict data, but only if the request allows data caveats", () => {
    expect(holds({ type: "data.readonly" })).toBe(false);
    expect(holds({ type: "data.readonly" }, { allowData: true })).toBe(true);
  });

  it("never if they are unknown or not allowed for the type of the token", () => {
    expect(findUnverified("access", ["colour = red"], anywhere)?.body.id).toBe("tokenCaveatUnknown");
    expect(findUnverified("invite", ["interface = rest"], anywhere)?.body.id).toBe("tokenCaveatUnverified");
    expect(findUnverified("identity", ["interface = rest"], anywhere)).toBeUndefined();
  });
});

describe("a pattern of operations", () => {
  const call = {
    operation: "get",
    type: "token",
    id: null,
    aspect: "user_named_tokens",
    argument: "bob",
    scope: "private",
  } as const;

  it.each([
    ["all/all/*.*.*:*", true],
    ["ozw/get/token.null.user_named_tokens,bob:private", true],
    ["ozw/get/token.*.user_named_tokens,*:*", true],
    ["ozw/get/token.*.user_named_tokens,ann:*", false],
    ["ozw/get/token.*.user_named_token,*:*", false],
    ["ozw/create/token.*.*:*", false],
    ["opw/all/*.*.*:*", false],
    ["ozw/get/token.*.*:shared", false],
    ["ozw/get/token.1.*:*", false],
  ])("%s allows bob to list his tokens: %s", (pattern, expected) => {
    expect(allows(pattern, call)).toBe(expected);
  });

  it.each([
    "",
    "ozw/get",
    "ozw/read/user.*.*:*",
    "ozw/get/od_user.*.*:*",
    "ozw/get/user.*:*",
    "xyz/get/user.*.*:*",
  ])("cannot have the form %j", (text) => expect(readPattern(text)).toBeUndefined());

  it("without a scope means the private scope", () => {
    expect(readPattern("ozw/get/user.*.*")).toBe("ozw/get/user.*.*:private");
  });
});

describe("the time caveat that expires first", () => {
  it("is the one with the earliest time, or undefined if there is no time caveat", () => {
    expect(
      earliestExpiry([
        { type: "time", validUntil: 7 },
        { type: "time", validUntil: 5 },
      ]),
    ).toBe(5);
    expect(earliestExpiry([{ type: "data.readonly" }])).toBeUndefined();
  });
});
