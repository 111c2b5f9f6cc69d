import { describe, expect, expectTypeOf, it } from "vitest";
import type { components, UnknownValue } from "../src/index.ts";

type Schemas = components["schemas"];
type Caveat = Schemas["Caveat"];
type Creation = Schemas["NamedTokenCreation"];

/** Compiles if `value` has the type. */
function accept<T>(value: T): T {
  return value;
}

describe("a caveat", () => {
  it("can be narrowed by its type", () => {
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
    // @ts-expect-error: a read-only data caveat has no list
    if (caveat.type === "data.readonly") accept(caveat.whitelist);
  });

  it("can have an unknown type, so that a switch needs a default", () => {
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
          // @ts-expect-error: the unknown type is not handled
          accept<never>(caveat);
          return `${caveat.type}: ${JSON.stringify(caveat)}`;
      }
    };
    expect(describe({ type: "weather" as UnknownValue })).toContain("weather");
    expect(describe({ scope: "identityToken" })).toBe("identityToken");
  });

  it("does not compile with properties of another type or without the properties of its type", () => {
    // @ts-expect-error: a time caveat has no whitelist
    accept<Caveat>({ type: "time", whitelist: ["127.0.0.1"] });
    // @ts-expect-error: validUntil is a number of seconds
    accept<Caveat>({ type: "time", validUntil: "tomorrow" });
    // @ts-expect-error: the number of an autonomous system is not a string
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
  it("can be narrowed by its key, and can be unknown", () => {
    const describe = (type: Schemas["TokenType"]): string => {
      if ("accessToken" in type) return "access";
      if ("identityToken" in type) return "identity";
      // @ts-expect-error: it may not be an invite token
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
  it("can have an unknown value, but does not compile with a misspelt value", () => {
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
  it("can be narrowed by its inviteType", () => {
    const { inviteToken } = accept<Schemas["InviteTokenType"]>({
      inviteToken: { inviteType: "userJoinGroup", groupId: "g" },
    });
    if (inviteToken.inviteType === "userJoinGroup") expectTypeOf(inviteToken.groupId).toEqualTypeOf<string>();
    if (inviteToken.inviteType === "supportSpace") expectTypeOf(inviteToken.spaceId).toEqualTypeOf<string>();
    if (inviteToken.inviteType === "registerOneprovider") {
      expectTypeOf(inviteToken.adminUserId).toEqualTypeOf<string>();
    }
    // @ts-expect-error: an invite token for a cluster has no space
    if (inviteToken.inviteType === "userJoinCluster") accept(inviteToken.spaceId);
    // @ts-expect-error: no such type
    if (inviteToken.inviteType === "userJoinParty") accept(inviteToken);
  });

  it("does not compile with the target of another type", () => {
    // @ts-expect-error: an invite token for a group needs its id
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
  it("accepts the privileges of the invite target", () => {
    accept<Creation>({
      name: "invitation",
      type: { inviteToken: { inviteType: "userJoinSpace", spaceId: "s" } },
      privileges: ["space_view"],
      usageLimit: "infinity",
    });
    accept<Creation>({
      name: "invitation",
      type: { inviteToken: { inviteType: "userJoinSpace", spaceId: "s" } },
      // @ts-expect-error: a group privilege is not a space privilege
      privileges: ["group_view"],
    });
  });

  it("needs a name", () => {
    // @ts-expect-error: the name is required
    accept<Creation>({ type: { accessToken: {} } });
  });
});
