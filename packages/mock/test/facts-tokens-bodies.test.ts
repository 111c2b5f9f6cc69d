import { describe, expect, it } from "vitest";
import { BOB, NOW, onezone, soon } from "./onezone-calls.ts";
import { smallSeed } from "./small-seed.ts";

/** Tests against the real server how the bodies that create and modify tokens are processed. */

const invite = (inviteType: string, target: object) => ({ inviteToken: { inviteType, ...target } });
const x = (length: number) => "x".repeat(length);

describe("the body of a named token", () => {
  it.each<[body: unknown, ids: string, details: unknown]>([
    [{}, "missingRequiredValue", { key: "name" }],
    [{ name: 5 }, "badValueString", { key: "name" }],
    [{ name: {} }, "badValueString", { key: "name" }],
    [{ name: [] }, "badValueString", { key: "name" }],
    [{ name: null }, "badValueName", undefined],
    [{ name: "" }, "badValueName", undefined],
    [{ name: "a" }, "badValueName", undefined],
    [{ name: x(129) }, "badValueName", undefined],
    [{ name: "-ab" }, "badValueName", undefined],
    [{ name: "ab." }, "badValueName", undefined],
    [{ name: " ab" }, "badValueName", undefined],
    [{ name: "a[b]c" }, "badValueName", undefined],
    [{ name: "a{b}c" }, "badValueName", undefined],
    [{ name: "a/b" }, "badValueName", undefined],
    [{ name: "a:b" }, "badValueName", undefined],
    [{ name: "a😀b" }, "badValueName", undefined],
    [{ name: "a\u0007b" }, "badValueName", undefined],
    [{ name: "a\nb" }, "badValueName", undefined],
    [{ name: "taken" }, "badValueIdentifierOccupied", { key: "name" }],

    [{ name: "ok", type: "accessToken" }, "badValueTokenType", { key: "type" }],
    [{ name: "ok", type: null }, "badValueTokenType", { key: "type" }],
    [{ name: "ok", type: {} }, "badValueTokenType", { key: "type" }],

    [{ name: "ok", caveats: null }, "badData", { key: "caveats" }],
    [{ name: "ok", caveats: {} }, "badData", { key: "caveats" }],
    [{ name: "ok", caveats: [{ type: "colour" }] }, "badValueCaveat", { caveat: { type: "colour" } }],
    [{ name: "ok", caveats: [1] }, "badValueCaveat", { caveat: "1" }],
    [{ name: "ok", caveats: ["time"] }, "badValueCaveat", { caveat: "time" }],
    [{ name: "ok", caveats: [null] }, "badValueCaveat", { caveat: "null" }],

    [{ name: "ok", customMetadata: null }, "badValueJSON", { key: "customMetadata" }],
    [{ name: "ok", customMetadata: [] }, "badValueJSON", { key: "customMetadata" }],
    [{ name: "ok", customMetadata: "x" }, "badValueJSON", { key: "customMetadata" }],

    [{ name: "ok", revoked: "true" }, "badValueBoolean", { key: "revoked" }],
    [{ name: "ok", revoked: null }, "badValueBoolean", { key: "revoked" }],
    [{ name: "ok", revoked: 1 }, "badValueBoolean", { key: "revoked" }],
    [[], "malformedData", undefined],
    ["text", "malformedData", undefined],
    [null, "malformedData", undefined],
  ])("%j is refused: %s", async (body, ids, details) => {
    const { call, named } = await onezone();
    await named("bob", { name: "taken" });
    const response = await call("bob", "POST /user/tokens/named", JSON.stringify(body), {
      "content-type": "application/json",
    });
    expect([response.status, response.ids, response.json.error.details]).toEqual([400, ids, details]);
  });

  it.each([
    ["ab", "ab"],
    [x(128), x(128)],
    ["(Zażółć_gęślą)", "(Zażółć_gęślą)"],
    ["名前", "名前"],
    ["a - b. c", "a - b. c"],
    ["ab\n", "ab\n"],
    [true, "true"],
    [false, "false"],
  ])("may contain the name %j", async (name, expected) => {
    const { call } = await onezone();
    const { json } = await call("bob", "POST /user/tokens/named", { name });
    expect((await call("bob", `GET /tokens/named/${json.tokenId}`)).json.name).toBe(expected);
  });

  it("may contain a name that another subject uses, or that differs only in case", async () => {
    const { named } = await onezone();
    await named("bob", { name: "one" });
    await named("bob", { name: "One" });
    await named("cid", { name: "one" });
  });

  it.each<[object, ids: string, details: unknown]>([
    [{ usageLimit: 0 }, "badValueTooLow", { key: "usageLimit", limit: 1 }],
    [{ usageLimit: -1 }, "badValueTooLow", { key: "usageLimit", limit: 1 }],
    [{ usageLimit: 1.5 }, "badValueInteger", { key: "usageLimit" }],
    [{ usageLimit: "many" }, "badValueInteger", { key: "usageLimit" }],
    [{ usageLimit: null }, "badValueInteger", { key: "usageLimit" }],
    [{ privileges: "group_view" }, "badValueListOfStrings", { key: "privileges" }],
    [{ privileges: [1] }, "badValueListOfStrings", { key: "privileges" }],
    [
      { privileges: ["space_view"] },
      "badValueListNotAllowed",
      { key: "privileges", allowed: expect.arrayContaining(["group_view"]) },
    ],
  ])("is refused for an invite token if it contains %j, but accepted for another type", async (fields, ids, details) => {
    const { call, group } = await onezone();
    const type = invite("userJoinGroup", { groupId: group });
    const response = await call("bob", "POST /user/tokens/named", { name: "ok", type, ...fields });
    expect([response.ids, response.json.error.details]).toEqual([ids, details]);
    const other = await call("bob", "POST /user/tokens/named", { name: "ok", ...fields });
    expect(other.status).toBe(201);
  });

  it.each([
    [{}, { usageLimit: "infinity", usageCount: 0, privileges: ["group_view"] }],
    [{ usageLimit: "5" }, { usageLimit: 5, usageCount: 0, privileges: ["group_view"] }],
    [{ usageLimit: "infinity" }, { usageLimit: "infinity", usageCount: 0, privileges: ["group_view"] }],
    [{ privileges: [] }, { usageLimit: "infinity", usageCount: 0, privileges: [] }],
    [
      { privileges: ["group_view", "group_update", "group_view"] },
      { usageLimit: "infinity", usageCount: 0, privileges: ["group_update", "group_view"] },
    ],
  ])("of an invite token that contains %j results in the metadata %j", async (fields, metadata) => {
    const { call, group } = await onezone();
    const type = invite("userJoinGroup", { groupId: group });
    const { json } = await call("bob", "POST /user/tokens/named", { name: "ok", type, ...fields });
    expect((await call("bob", `GET /tokens/named/${json.tokenId}`)).json.metadata).toEqual({
      creationTime: NOW,
      custom: {},
      ...metadata,
    });
  });

  it("is checked in this order: the type, the required fields, the other fields in alphabetical order", async () => {
    const { call } = await onezone();
    const wrong = { caveats: 1, customMetadata: 1, privileges: 1, revoked: 1, usageLimit: 0 };
    const type = invite("userJoinGroup", { groupId: "nowhere" });
    const { caveats: _1, ...second } = wrong;
    const { customMetadata: _2, ...third } = second;
    const { privileges: _3, ...fourth } = third;
    const { revoked: _4, ...fifth } = fourth;
    const ids = [];
    for (const body of [
      { ...wrong, type: {} },
      { ...wrong, type: 5 },
      { ...wrong, type, name: "ok" },
      { ...second, type, name: "ok" },
      { ...third, type, name: "ok" },
      { ...fourth, type, name: "ok" },
      { ...fifth, type, name: "ok" },
      { ...fifth, type: invite("userJoinGroup", { groupId: (await onezone()).group }), name: "ok" },
    ]) {
      ids.push((await call("bob", "POST /user/tokens/named", body)).ids);
    }
    expect(ids).toEqual([
      "badValueTokenType",
      "missingRequiredValue",
      "badData",
      "badValueJSON",
      "badValueListOfStrings",
      "badValueBoolean",
      "inviteTokenTargetIdInvalid",
      "badValueTooLow",
    ]);
  });

  it("is finally checked in this order: the subject, the session, the services, the name", async () => {
    const { call, named } = await onezone({
      ...smallSeed,
      users: [...(smallSeed.users ?? []), { id: "eve", username: "eve", blocked: true }],
    });
    await named("bob", { name: "taken" });
    const session = { accessToken: { sessionId: "none" } };
    const caveats = [{ type: "service", whitelist: ["opw-unknown"] }];
    const create = async (user: string, body: object) =>
      (await call("ada", `POST /users/${user}/tokens/named`, { name: "taken", ...body })).ids;
    expect([
      await create("nobody", { type: session, caveats }),
      await create("eve", { type: session, caveats }),
      await create(BOB, { type: session, caveats }),
      await create(BOB, { caveats }),
      await create(BOB, {}),
    ]).toEqual([
      "tokenSubjectInvalid",
      "userBlocked",
      "tokenSessionInvalid",
      "tokenServiceForbidden",
      "badValueIdentifierOccupied",
    ]);
  });
});

describe("the body of a temporary token", () => {
  const MAX = 2_592_000;
  it.each([
    [[], false],
    [[{ type: "ip", whitelist: ["127.0.0.1"] }], false],
    [[{ type: "time", validUntil: NOW + MAX }], true],
    [[{ type: "time", validUntil: NOW + MAX + 1 }], false],
    [[{ type: "time", validUntil: NOW + MAX + 1 }, soon], true],
    [[{ type: "time", validUntil: NOW - 1 }], true],
    [[{ type: "time", validUntil: -5 }], true],
  ])("must contain a time caveat of at most 30 days: %j", async (caveats, isAllowed) => {
    const { call } = await onezone();
    const response = await call("bob", "POST /user/tokens/temporary", { caveats });
    expect(response.status).toBe(isAllowed ? 201 : 400);
    if (!isAllowed)
      expect(response.json.error).toEqual({
        id: "tokenTimeCaveatRequired",
        details: { maxTtl: MAX },
        description: `You must specify a time caveat with maximum TTL of ${MAX} seconds.`,
      });
  });

  it("may contain fields of named tokens, with any values", async () => {
    const { call } = await onezone();
    const body = { caveats: [soon], name: 5, usageLimit: 0, privileges: 1, customMetadata: 1, revoked: 1 };
    expect((await call("bob", "POST /user/tokens/temporary", body)).status).toBe(201);
  });

  it("may be missing or empty like any body, and then counts as an empty object", async () => {
    const { call } = await onezone();
    for (const body of [undefined, "", "{}"]) {
      const headers = body ? { "content-type": "application/json" } : {};
      expect((await call("bob", "POST /user/tokens/temporary", body, headers)).ids).toBe(
        "tokenTimeCaveatRequired",
      );
    }
  });
});

describe("the body that modifies a named token", () => {
  it.each<[body: object, ids: string]>([
    [{}, "missingAtLeastOneValue"],
    [{ type: { identityToken: {} }, caveats: [], token: "x" }, "missingAtLeastOneValue"],
    [{ name: "taken" }, "badValueIdentifierOccupied"],
    [{ name: null }, "badValueName"],
    [{ revoked: "true" }, "badValueBoolean"],
    [{ customMetadata: [] }, "badValueJSON"],
    [{ customMetadata: [], name: 1, revoked: 1 }, "badValueJSON"],
    [{ name: 1, revoked: 1 }, "badValueString"],
  ])("%j is refused: %s", async (body, ids) => {
    const { call, named } = await onezone();
    await named("bob", { name: "taken" });
    const { json } = await call("bob", "POST /user/tokens/named", { name: "one" });
    const response = await call("bob", `PATCH /tokens/named/${json.tokenId}`, body);
    expect(response.ids).toBe(ids);
    if (ids === "missingAtLeastOneValue")
      expect(response.json.error).toMatchObject({
        details: { keys: ["customMetadata", "name", "revoked"] },
        description: `Missing data, you must provide at least one of: [<<"customMetadata">>,\n${" ".repeat(49)}<<"name">>,<<"revoked">>].`,
      });
  });

  it("replaces the custom metadata, and may contain the current name", async () => {
    const { call } = await onezone();
    const { json } = await call("bob", "POST /user/tokens/named", { name: "one", customMetadata: { a: 1 } });
    const path = `/tokens/named/${json.tokenId}`;
    const body = { name: "one", customMetadata: { b: 2 }, type: { identityToken: {} }, caveats: [soon] };
    expect((await call("bob", `PATCH ${path}`, body)).status).toBe(204);
    expect((await call("bob", `GET ${path}`)).json).toEqual({
      id: json.tokenId,
      name: "one",
      subject: { type: "user", id: BOB },
      type: { accessToken: {} },
      caveats: [],
      metadata: { creationTime: NOW, custom: { b: 2 } },
      revoked: false,
      token: json.token,
    });
  });
});

describe("a body that is not JSON", () => {
  it("is refused before access is checked, and a body that is not an object is refused afterwards", async () => {
    const { call } = await onezone();
    const json = { "content-type": "application/json" };
    for (const [body, as, expected] of [
      ["{", "anonymous", "400 malformedData"],
      ["{", "bob", "400 malformedData"],
      ["[]", "anonymous", "401 unauthorized"],
      ["[]", "bob", "400 malformedData"],
    ] as const) {
      const { status, ids } = await call(as, "POST /user/tokens/named", body, json);
      expect([body, as, `${status} ${ids}`]).toEqual([body, as, expected]);
    }
  });
});
