import { describe, expectTypeOf, it } from "vitest";
import type { components } from "../src/index.ts";

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
    if ("scope" in caveat) return;
    if (caveat.type === "time") expectTypeOf(caveat.validUntil).toEqualTypeOf<number>();
    if (caveat.type === "ip") expectTypeOf(caveat.whitelist).toEqualTypeOf<string[]>();
    if (caveat.type === "asn") expectTypeOf(caveat.whitelist).toEqualTypeOf<number[]>();
    if (caveat.type === "geo.country") expectTypeOf(caveat.filter).toEqualTypeOf<"whitelist" | "blacklist">();
    if (caveat.type === "interface") {
      expectTypeOf(caveat.interface).toEqualTypeOf<"rest" | "oneclient" | "graphsync">();
    }
    // @ts-expect-error: a caveat on data that is read only has no list
    if (caveat.type === "data.readonly") accept(caveat.whitelist);
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
