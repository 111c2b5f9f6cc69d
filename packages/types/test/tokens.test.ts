import { describe, expect, expectTypeOf, it } from "vitest";
import type { components, UnknownValue } from "../src/index.ts";

type Schemas = components["schemas"];
type Caveat = Schemas["Caveat"];
type Creation = Schemas["NamedTokenCreation"];

/** Compiles if `value` is of the type; the tests below are about what does and what does not. */
function accept<T>(value: T): T {
  return value;
}

describe("a caveat", () => {
  it("narrows on its type", () => {
    const caveat = accept<Caveat>({ type: "time", validUntil: 1798761600 });
    if (caveat.type === "time") expectTypeOf(caveat.validUntil).toEqualTypeOf<number>();
    if (caveat.type === "ip") expectTypeOf(caveat.whitelist).toEqualTypeOf<string[]>();
    if (caveat.type === "asn") expectTypeOf(caveat.whitelist).toEqualTypeOf<number[]>();
    if (caveat.type === "geo.country") {
      expectTypeOf(caveat.filter).toEqualTypeOf<"whitelist" | "blacklist" | UnknownValue>();
    }
    if (caveat.type === "interface") {
      expectTypeOf(caveat.interface).toEqualTypeOf<"rest" | "oneclient" | "graphsync" | UnknownValue>();
    }
    if ("validUntil" in caveat) expectTypeOf(caveat.validUntil).toEqualTypeOf<number>();
    // @ts-expect-error: a caveat on data that is read only has no list
    if (caveat.type === "data.readonly") accept(caveat.whitelist);
  });

  it("can be of a type that only a newer server knows, so that a switch needs a default", () => {
    const describe = (caveat: Caveat): string => {
      switch (caveat.type) {
        case "time":
          return `until ${caveat.validUntil}`;
        case "interface":
          return caveat.interface;
        case "data.readonly":
          return "read only";
        case undefined:
          return caveat.scope;
        case "asn":
        case "ip":
        case "geo.country":
        case "geo.region":
        case "service":
        case "consumer":
        case "api":
        case "data.path":
        case "data.objectid":
          return caveat.type;
        default:
          expectTypeOf(caveat).not.toBeNever();
          expectTypeOf(caveat.type).toEqualTypeOf<UnknownValue>();
          expectTypeOf(caveat.type).toExtend<string>();
          // @ts-expect-error: all known types are told apart, and one is left
          accept<never>(caveat);
          return `${caveat.type}: ${JSON.stringify(caveat)}`;
      }
    };
    expect(describe({ type: "weather" as UnknownValue })).toContain("weather");
    expect(describe({ scope: "identityToken" })).toBe("identityToken");
  });

  it("does not compile with the properties of another type, or without its own", () => {
    // @ts-expect-error: a time caveat has no whitelist
    accept<Caveat>({ type: "time", whitelist: ["127.0.0.1"] });
    // @ts-expect-error: a time caveat is valid until a number of seconds
    accept<Caveat>({ type: "time", validUntil: "tomorrow" });
    // @ts-expect-error: numbers of autonomous systems are no text
    accept<Caveat>({ type: "asn", whitelist: ["AS1"] });
    // @ts-expect-error: geo caveats have a filter
    accept<Caveat>({ type: "geo.country", list: ["PL"] });
    // @ts-expect-error: no such region
    accept<Caveat>({ type: "geo.region", filter: "whitelist", list: ["Atlantis"] });
    // @ts-expect-error: no such type
    accept<Caveat>({ type: "weather" });
  });
});

describe("a token type", () => {
  it("is told apart by its key, and can be one that only a newer server knows", () => {
    const describe = (type: Schemas["TokenType"]): string => {
      if ("accessToken" in type) return "access";
      if ("identityToken" in type) return "identity";
      // @ts-expect-error: it need not be an invite token
      accept(type.inviteToken);
      if ("inviteToken" in type) return type.inviteToken.inviteType;
      expectTypeOf(type).not.toBeNever();
      return "unknown";
    };
    expect(describe({ accessToken: {} })).toBe("access");
    // @ts-expect-error: no such type
    accept<Schemas["TokenType"]>({ visitToken: {} });
  });
});

describe("an enum", () => {
  it("can be a value that only a newer server knows, and nothing misspelt", () => {
    const consumer = accept<Schemas["Consumer"]>({ type: "user", id: "u" });
    const text: string = consumer.type;
    switch (consumer.type) {
      case "nobody":
      case "user":
      case "group":
      case "oneprovider":
        break;
      default:
        expectTypeOf(consumer.type).toEqualTypeOf<UnknownValue>();
    }
    expect(text).toBe("user");
    // @ts-expect-error: no such type
    accept<Schemas["Consumer"]>({ type: "usr", id: "u" });
    // @ts-expect-error: no such privilege
    accept<Schemas["SpacePrivilege"]>("space_vew");
    accept<Schemas["SpacePrivilege"]>("space_dance" as UnknownValue);
  });
});

describe("an invite token", () => {
  it("narrows on its inviteType", () => {
    const { inviteToken } = accept<Schemas["InviteTokenType"]>({
      inviteToken: { inviteType: "userJoinGroup", groupId: "g" },
    });
    if (inviteToken.inviteType === "userJoinGroup") expectTypeOf(inviteToken.groupId).toEqualTypeOf<string>();
    if (inviteToken.inviteType === "supportSpace") expectTypeOf(inviteToken.spaceId).toEqualTypeOf<string>();
    if (inviteToken.inviteType === "registerOneprovider") {
      expectTypeOf(inviteToken.adminUserId).toEqualTypeOf<string>();
    }
    // @ts-expect-error: who joins a cluster joins no space
    if (inviteToken.inviteType === "userJoinCluster") accept(inviteToken.spaceId);
    // @ts-expect-error: no such type
    if (inviteToken.inviteType === "userJoinParty") accept(inviteToken);
  });

  it("does not compile with the target of another type", () => {
    // @ts-expect-error: who joins a group needs its id
    accept<Schemas["InviteTokenType"]>({ inviteToken: { inviteType: "userJoinGroup", spaceId: "s" } });
    // @ts-expect-error: no such type
    accept<Schemas["InviteTokenType"]>({ inviteToken: { inviteType: "userJoinParty", partyId: "p" } });
  });

  it("has all fourteen types", () => {
    type Invite = Schemas["InviteTokenType"]["inviteToken"]["inviteType"];
    expectTypeOf<Invite>().toEqualTypeOf<Schemas["InviteType"]>();
  });
});

describe("the creation of a named token", () => {
  it("takes the privileges of the target that is joined", () => {
    accept<Creation>({
      name: "invitation",
      type: { inviteToken: { inviteType: "userJoinSpace", spaceId: "s" } },
      privileges: ["space_view"],
      usageLimit: "infinity",
    });
    accept<Creation>({
      name: "invitation",
      type: { inviteToken: { inviteType: "userJoinSpace", spaceId: "s" } },
      // @ts-expect-error: a privilege in a group is none in a space
      privileges: ["group_view"],
    });
  });

  it("needs a name", () => {
    // @ts-expect-error: without one, the server refuses it
    accept<Creation>({ type: { accessToken: {} } });
  });
});
