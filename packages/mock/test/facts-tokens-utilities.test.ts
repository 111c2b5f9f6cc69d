import { describe, expect, it } from "vitest";
import { BOB, CID, NOW, type Onezone, onezone, soon, supported } from "./onezone-calls.ts";

/** Tests against the real server how tokens are examined, confined and verified. */

const verify = ({ call }: Onezone, kind: string, body: object) =>
  call("anonymous", `POST /tokens/verify_${kind}_token`, body);
const infer = ({ call }: Onezone, body: object) =>
  call("anonymous", "POST /tokens/infer_access_token_scope", body);
const identity = { type: { identityToken: {} } };

const operations = [
  "examine",
  "confine",
  "infer_access_token_scope",
  "verify_access_token",
  "verify_identity_token",
  "verify_invite_token",
];

describe.each(operations)("the token of POST /tokens/%s", (operation) => {
  it.each<[token: unknown, ids: string]>([
    [undefined, "missingRequiredValue"],
    ["", "badValueEmpty"],
    ["nonsense", "badValueToken badToken"],
    [5, "badValueToken badToken"],
    [null, "badValueToken badToken"],
    [{}, "badValueToken badToken"],
    ["x".repeat(1_048_577), "badValueToken tokenTooLarge"],
  ])("must be present and valid: %#", async (token, ids) => {
    const { call } = await onezone();
    const response = await call("anonymous", `POST /tokens/${operation}`, { token, caveats: [] });
    expect([response.status, response.ids, response.json.error.details.key]).toEqual([400, ids, "token"]);
    if (ids.endsWith("tokenTooLarge"))
      expect(response.json.error.details.tokenError.details).toEqual({ limit: 1_048_576 });
  });

  it("is not trimmed", async () => {
    const { call, named } = await onezone();
    const token = await named("bob");
    expect(
      (await call("anonymous", `POST /tokens/${operation}`, { token: ` ${token}`, caveats: [] })).ids,
    ).toBe("badValueToken badToken");
  });
});

describe("POST /tokens/examine", () => {
  it("reads a token without checking whether it is valid", async () => {
    const { call, named, temporary, mock } = await onezone();
    const token = await named("bob", { caveats: [soon] });
    const other = await temporary("bob");
    await call("bob", "DELETE /user/tokens/named");
    const examined = (await call("anonymous", "POST /tokens/examine", { token })).json;
    expect(examined).toEqual({
      onezoneDomain: mock.world()?.domain,
      id: expect.stringMatching(/^[0-9a-f]{32}ch[0-9a-f]{4}$/),
      persistence: "named",
      subject: { type: "user", id: BOB },
      type: { accessToken: {} },
      caveats: [soon],
    });
    expect((await call("anonymous", "POST /tokens/examine", { token: other })).json).toMatchObject({
      persistence: "temporary",
    });
  });
});

describe("POST /tokens/confine", () => {
  it("adds caveats to a token of any type, even a revoked one", async () => {
    const zone = await onezone();
    const { call, named, temporary, group } = zone;
    const invite = { type: { inviteToken: { inviteType: "userJoinGroup", groupId: group } } };
    for (const token of [await named("bob"), await temporary("bob", identity), await named("bob", invite)]) {
      const confined = await call("anonymous", "POST /tokens/confine", {
        token,
        caveats: [soon, { type: "ip", whitelist: ["10.0.0.1"] }],
      });
      expect(confined.status).toBe(200);
      expect(Object.keys(confined.json)).toEqual(["token"]);
      const { caveats } = (await call("anonymous", "POST /tokens/examine", confined.json)).json;
      expect(caveats.slice(-2)).toEqual([soon, { type: "ip", whitelist: ["10.0.0.1/32"] }]);
    }
    const revoked = await named("bob", { revoked: true });
    expect((await call("anonymous", "POST /tokens/confine", { token: revoked, caveats: [] })).json).toEqual({
      token: revoked,
    });
  });

  it.each([
    [{}, "missingRequiredValue", "caveats"],
    [{ caveats: null }, "badData", "caveats"],
    [{ caveats: [], token: undefined }, "missingRequiredValue", "token"],
    // The caveats are checked before the token.
    [{ caveats: [{}], token: "bad" }, "badValueCaveat", undefined],
  ])("refuses %j: %s", async (fields, ids, key) => {
    const { call, named } = await onezone();
    const response = await call("anonymous", "POST /tokens/confine", {
      token: await named("bob"),
      ...fields,
    });
    expect([response.ids, response.json.error.details.key]).toEqual([ids, key]);
  });

  it("checks the subject, and the services of an access token", async () => {
    const { call, named, mock } = await onezone();
    const caveats = [{ type: "service", whitelist: ["opw-unknown"] }];
    const confine = async (token: string) =>
      (await call("anonymous", "POST /tokens/confine", { token, caveats })).ids;
    const [access, identityToken] = [await named("bob"), await named("bob", identity)];
    expect(await confine(access)).toBe("tokenServiceForbidden");
    expect(await confine(identityToken)).toBe("");
    await mock.reseed({ now: NOW, users: [] });
    expect(await confine(access)).toBe("tokenSubjectInvalid");
  });
});

describe("POST /tokens/verify_*", () => {
  it("returns the subject and the seconds for which the token is still valid", async () => {
    const zone = await onezone();
    expect((await verify(zone, "access", { token: await zone.named("bob") })).json).toEqual({
      subject: { type: "user", id: BOB },
      ttl: null,
    });
    const confined = {
      caveats: [
        { type: "time", validUntil: NOW + 900 },
        { type: "time", validUntil: NOW + 500 },
      ],
    };
    expect((await verify(zone, "access", { token: await zone.named("p1", confined) })).json).toEqual({
      subject: { type: "oneprovider", id: zone.p1 },
      ttl: 500,
    });
  });

  it.each<[kind: string, type: "access" | "identity" | "invite", ids: string]>([
    ["access", "identity", "notAnAccessToken"],
    ["access", "invite", "notAnAccessToken"],
    ["identity", "access", "notAnIdentityToken"],
    ["identity", "invite", "notAnIdentityToken"],
    ["invite", "access", "notAnInviteToken"],
    ["invite", "identity", "notAnInviteToken"],
  ])("%s: refuses a token of the type %s", async (kind, type, ids) => {
    const zone = await onezone();
    const types = {
      access: { accessToken: {} },
      identity: { identityToken: {} },
      invite: { inviteToken: { inviteType: "userJoinGroup", groupId: zone.group, parameters: {} } },
    };
    const token = await zone.named("bob", { type: types[type] });
    const { error } = (await verify(zone, kind, { token })).json;
    expect(error).toMatchObject({ id: ids, details: { received: types[type] } });
  });

  it("identity: accepts access tokens of providers, and checks the type of a user's token last", async () => {
    const zone = await onezone();
    expect((await verify(zone, "identity", { token: await zone.named("p1") })).status).toBe(200);
    const revoked = await zone.named("bob", { revoked: true });
    expect((await verify(zone, "identity", { token: revoked })).ids).toBe("tokenRevoked");
    const expired = await zone.named("bob", { caveats: [{ type: "time", validUntil: NOW }] });
    expect((await verify(zone, "identity", { token: expired })).ids).toBe("tokenCaveatUnverified");
  });

  it("invite: names the expected type in the error", async () => {
    const zone = await onezone();
    const token = await zone.named("bob", {
      type: { inviteToken: { inviteType: "userJoinGroup", groupId: zone.group } },
    });
    expect((await verify(zone, "invite", { token, expectedInviteType: "userJoinGroup" })).status).toBe(200);
    const other = (await verify(zone, "invite", { token, expectedInviteType: "userJoinSpace" })).json.error;
    expect(other).toMatchObject({ id: "notAnInviteToken", details: { expectedInviteType: "userJoinSpace" } });
    expect(other.description).toBe(
      `Expected an invitation token of type 'user_join_space', but received a(n) invite token for a user to join group "${zone.group}".`,
    );
    const access = (await verify(zone, "invite", { token: await zone.named("bob") })).json.error;
    expect(access.details.expectedInviteType).toBe("any");
    expect((await verify(zone, "invite", { token, expectedInviteType: "x" })).json.error).toMatchObject({
      id: "badValueInviteType",
      details: { key: "expectedInviteType" },
    });
  });

  it.each<[kind: string, fields: object, ids: string]>([
    ["access", { peerIp: "x" }, "badValueIPv4Address"],
    ["access", { peerIp: "::1" }, "badValueIPv4Address"],
    ["access", { peerIp: 5 }, "badValueIPv4Address"],
    ["access", { peerIp: null }, ""],
    ["access", { interface: "x" }, "badValueNotAllowed"],
    ["access", { interface: null }, "badValueNotAllowed"],
    ["access", { interface: {} }, "badValueString"],
    ["access", { interface: "graphsync" }, ""],
    ["access", { allowDataAccessCaveats: "true" }, "badValueBoolean"],
    ["access", { allowDataAccessCaveats: null }, "badValueBoolean"],
    ["access", { serviceToken: null }, "badValueToken badToken"],
    ["access", { serviceToken: "" }, "badValueEmpty"],
    ["access", { consumerToken: null }, "badValueToken badToken"],
    ["identity", { consumerToken: null }, "badValueToken badToken"],
    // Unknown fields are ignored.
    ["identity", { serviceToken: null, allowDataAccessCaveats: 5 }, ""],
  ])("%s: validates %j", async (kind, fields, ids) => {
    const zone = await onezone();
    const token = await zone.named("bob", kind === "identity" ? identity : {});
    const response = await verify(zone, kind, { token, ...fields });
    expect(response.ids).toBe(ids);
    if (ids === "badValueNotAllowed")
      expect(response.json.error.details.allowed).toEqual(["rest", "oneclient", "graphsync"]);
  });

  it("access: requires the address, the interface and the consumer if a caveat restricts them", async () => {
    const zone = await onezone();
    const onAddress = await zone.named("bob", { caveats: [{ type: "ip", whitelist: ["10.0.0.0/8"] }] });
    const onInterface = await zone.named("bob", { caveats: [{ type: "interface", interface: "graphsync" }] });
    const onConsumer = await zone.named("bob", {
      caveats: [{ type: "consumer", whitelist: [`usr-${CID}`] }],
    });
    const consumerToken = await zone.named("cid", identity);
    const ids = [];
    for (const body of [
      { token: onAddress },
      { token: onAddress, peerIp: null },
      { token: onAddress, peerIp: "10.1.2.3" },
      { token: onInterface },
      { token: onInterface, interface: "rest" },
      { token: onInterface, interface: "graphsync" },
      { token: onConsumer },
      { token: onConsumer, consumerToken },
    ]) {
      ids.push((await verify(zone, "access", body)).ids);
    }
    const no = "tokenCaveatUnverified";
    expect(ids).toEqual([no, no, "", no, no, "", no, ""]);
    // Without a consumer token, the caller is the consumer.
    expect((await zone.call("cid", "POST /tokens/verify_access_token", { token: onConsumer })).status).toBe(
      200,
    );
  });

  it.each<[string, (zone: Onezone) => Promise<string>, string]>([
    ["an identity token of a user", ({ named }) => named("bob", identity), "badServiceToken tokenInvalid"],
    ["an access token of a user", ({ named }) => named("bob"), "badServiceToken notAnIdentityToken"],
    [
      "a revoked token",
      ({ named }) => named("p1", { ...identity, revoked: true }),
      "badServiceToken tokenRevoked",
    ],
    [
      "an expired token",
      ({ named }) => named("p1", { ...identity, caveats: [{ type: "time", validUntil: NOW }] }),
      "badServiceToken tokenCaveatUnverified",
    ],
    [
      "a token confined to another address",
      ({ named }) => named("p1", { ...identity, caveats: [{ type: "ip", whitelist: ["10.0.0.1"] }] }),
      "badServiceToken tokenCaveatUnverified",
    ],
    [
      "a token confined to a consumer",
      async ({ named, p1 }) =>
        named("p1", { ...identity, caveats: [{ type: "consumer", whitelist: [`prv-${p1}`] }] }),
      "badServiceToken tokenCaveatUnverified",
    ],
    ["an identity token of a provider", ({ named }) => named("p1", identity), ""],
    [
      "the root token of a provider",
      ({ mock }) => Promise.resolve(mock.world()?.providers.p1?.token ?? ""),
      "",
    ],
  ])("access: checks the service token, then whether the provider supports the user: %s", async (_, serviceTokenOf, ids) => {
    // If p1 does not support bob, its service is forbidden for him. The service token is checked before that.
    for (const seed of [undefined, supported]) {
      const zone = await onezone(seed);
      const serviceToken = await serviceTokenOf(zone);
      const response = await verify(zone, "access", { token: await zone.named("bob"), serviceToken });
      expect(response.ids).toBe(ids || (seed ? "" : "tokenServiceForbidden"));
      const { call, named } = zone;
      const asCredential = await call(
        { "x-auth-token": await named("bob"), "x-onedata-service-token": serviceToken },
        "GET /user",
      );
      expect(asCredential.ids).toBe(response.ids && `unauthorized ${response.ids}`);
    }
  });

  it("access: checks the service token first, then the consumer token, then the token itself", async () => {
    const zone = await onezone();
    const token = await zone.named("bob", { revoked: true });
    const bad = await zone.named("bob", { ...identity, revoked: true });
    expect((await verify(zone, "access", { token, serviceToken: bad, consumerToken: bad })).ids).toBe(
      "badServiceToken tokenRevoked",
    );
    expect((await verify(zone, "access", { token, consumerToken: bad })).ids).toBe(
      "badConsumerToken tokenRevoked",
    );
    expect((await verify(zone, "access", { token })).ids).toBe("tokenRevoked");
  });
});

/** Returns the CDMI object id of a file: eight bytes of header, then the name of the file, in hexadecimal. */
const objectId = (space: string, header = "000000000046f8c4") =>
  header + Buffer.from(`guid#file#${space}`).toString("hex");

describe("POST /tokens/infer_access_token_scope", () => {
  it.each<
    [
      string,
      (zone: Onezone) => object[],
      (zone: Onezone) => { spaces: string[]; providers: string[]; readonly: boolean },
    ]
  >([
    ["none", () => [], ({ space, p1 }) => ({ spaces: [space], providers: [p1], readonly: false })],
    [
      "data.readonly",
      () => [{ type: "data.readonly" }],
      ({ space, p1 }) => ({ spaces: [space], providers: [p1], readonly: true }),
    ],
    [
      "a path of the space",
      ({ space }) => [{ type: "data.path", whitelist: [btoa(`/${space}/dir`)] }],
      ({ space, p1 }) => ({ spaces: [space], providers: [p1], readonly: false }),
    ],
    [
      "a path of another space",
      () => [{ type: "data.path", whitelist: [btoa("/other")] }],
      () => ({ spaces: [], providers: [], readonly: false }),
    ],
    [
      "an object id of the space",
      ({ space }) => [{ type: "data.objectid", whitelist: [objectId(space)] }],
      ({ space, p1 }) => ({ spaces: [space], providers: [p1], readonly: false }),
    ],
    [
      "an object id of another space",
      () => [{ type: "data.objectid", whitelist: [objectId("other")] }],
      () => ({ spaces: [], providers: [], readonly: false }),
    ],
    [
      "an object id of the space and a path of another space",
      ({ space }) => [
        { type: "data.objectid", whitelist: [objectId(space)] },
        { type: "data.path", whitelist: [btoa("/other")] },
      ],
      () => ({ spaces: [], providers: [], readonly: false }),
    ],
    [
      "the service of the provider",
      ({ p1 }) => [{ type: "service", whitelist: [`opw-${p1}`] }],
      ({ space, p1 }) => ({ spaces: [space], providers: [p1], readonly: false }),
    ],
    [
      "any provider",
      () => [{ type: "service", whitelist: ["opw-*"] }],
      ({ space, p1 }) => ({ spaces: [space], providers: [p1], readonly: false }),
    ],
    [
      "only the service of Onezone",
      () => [{ type: "service", whitelist: ["ozw-onezone"] }],
      ({ space }) => ({ spaces: [space], providers: [], readonly: false }),
    ],
    [
      "another interface",
      () => [{ type: "interface", interface: "oneclient" }],
      ({ space, p1 }) => ({ spaces: [space], providers: [p1], readonly: false }),
    ],
  ])("returns the scope of a token that has this caveat: %s", async (_, caveatsOf, expected) => {
    const zone = await onezone(supported);
    const token = await zone.named("bob", { caveats: caveatsOf(zone) });
    const { spaces, providers, readonly } = expected(zone);
    const provider = { name: "p1", domain: "p1.example.com", version: "21.02.7", online: false };
    const supports = Object.fromEntries(providers.map((id) => [id, { readonly: false }]));
    expect((await infer(zone, { token })).json).toEqual({
      validUntil: null,
      dataAccessScope: {
        readonly,
        spaces: Object.fromEntries(spaces.map((id) => [id, { name: "My experiment", supports }])),
        providers: Object.fromEntries(providers.map((id) => [id, provider])),
      },
    });
  });

  it("returns a null scope for a provider, and the expiry of the token", async () => {
    const zone = await onezone();
    expect((await infer(zone, { token: await zone.temporary("p1") })).json).toEqual({
      validUntil: soon.validUntil,
      dataAccessScope: null,
    });
  });

  it("uses the subject of the token as the consumer, unless a consumer token names another", async () => {
    const zone = await onezone();
    const token = await zone.named("bob", { caveats: [{ type: "consumer", whitelist: [`usr-${BOB}`] }] });
    expect((await infer(zone, { token })).status).toBe(200);
    expect((await infer(zone, { token, consumerToken: await zone.named("cid", identity) })).ids).toBe(
      "tokenCaveatUnverified",
    );
    expect((await infer(zone, { token, consumerToken: await zone.named("cid") })).ids).toBe(
      "badConsumerToken notAnIdentityToken",
    );
    expect((await infer(zone, { token, consumerToken: null })).ids).toBe("badValueToken badToken");
    // A caveat that is ignored for the token is ignored for the consumer token, too.
    const elsewhere = await zone.named("bob", {
      ...identity,
      caveats: [{ type: "interface", interface: "graphsync" }],
    });
    expect((await infer(zone, { token, consumerToken: elsewhere })).status).toBe(200);
  });
});
