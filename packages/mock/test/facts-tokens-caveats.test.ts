import { describe, expect, it } from "vitest";
import { BOB, CID, NOW, type Onezone, onezone, soon, supported } from "./onezone-calls.ts";
import { smallSeed } from "./small-seed.ts";

/** Tests caveats against the real server: their form, when they hold, and the errors if they do not. */

const objectId = (name: string, header = "000000000046f8c4") => header + Buffer.from(name).toString("hex");
const file = objectId("guid#f#space");
const create = async ({ call }: Onezone, caveat: unknown, as: "bob" | "p1" = "bob") =>
  call(as, `POST ${as === "bob" ? "/user" : "/provider"}/tokens/named`, { name: "ok", caveats: [caveat] });

describe("the form of a caveat", () => {
  it.each<[caveat: object, read?: object]>([
    [{ type: "time", validUntil: 0 }],
    [{ type: "time", validUntil: -5 }],
    [
      { type: "ip", whitelist: ["10.0.0.1"] },
      { type: "ip", whitelist: ["10.0.0.1/32"] },
    ],
    [{ type: "ip", whitelist: ["10.0.0.0/8", "0.0.0.0/0"] }],
    [
      { type: "ip", whitelist: ["10.0.0.1/"] },
      { type: "ip", whitelist: ["10.0.0.1/32"] },
    ],
    [{ type: "asn", whitelist: [1, 322] }],
    [{ type: "geo.country", filter: "whitelist", list: ["PL", "pl", "xx"] }],
    [{ type: "geo.country", filter: "blacklist", list: ["é"] }],
    [
      {
        type: "geo.region",
        filter: "whitelist",
        list: "Africa Antarctica Asia Europe EU NorthAmerica Oceania SouthAmerica".split(" "),
      },
    ],
    [{ type: "service", whitelist: ["ozw-onezone", "ozw-*", "ozp-*", "opw-*", "opp-*"] }],
    [{ type: "consumer", whitelist: ["usr-1", "grp-*", "prv-", "usr-a,b"] }],
    [{ type: "interface", interface: "rest" }],
    [{ type: "interface", interface: "oneclient" }],
    [{ type: "interface", interface: "graphsync" }],
    [{ type: "api", whitelist: ["all/all/*.*.*:*"] }],
    [
      { type: "api", whitelist: ["ozw/all/user.*.*"] },
      { type: "api", whitelist: ["ozw/all/user.*.*:private"] },
    ],
    [
      {
        type: "api",
        whitelist: ["ozw/get/handleService.1.instance:protected", "ozw/create/space_stats.null.a,b:auto"],
      },
    ],
    [{ type: "api", whitelist: ["ozp/update/onp_zone.*.*:*", "opp/delete/onp_host.*.*:*"] }],
    [{ type: "api", whitelist: ["opw/get/file.*.*:*", "opw/all/op_transfer.*.*,*:*"] }],
    [{ type: "data.readonly" }],
    [{ type: "data.path", whitelist: [btoa("/space"), btoa("/space/dir\n")] }],
    [
      { type: "data.path", whitelist: ["L2R="] },
      { type: "data.path", whitelist: ["L2Q="] },
    ],
    [{ type: "data.objectid", whitelist: [file, file.toUpperCase()] }],
    [
      {
        type: "data.objectid",
        whitelist: [objectId("guid##space", "00ffffff00000000"), objectId("shareGuid#f#space#share")],
      },
    ],
    [{ scope: "identityToken" }],
    [
      { type: "time", validUntil: 5, colour: "red" },
      { type: "time", validUntil: 5 },
    ],
  ])("is valid: %j", async (caveat, read = caveat) => {
    const zone = await onezone();
    const { status, json } = await create(zone, caveat);
    expect(status).toBe(201);
    expect((await zone.call("bob", `GET /tokens/named/${json.tokenId}`)).json.caveats).toEqual([read]);
    expect(
      (await zone.call("anonymous", "POST /tokens/examine", { token: json.token })).json.caveats,
    ).toEqual([read]);
  });

  const api = (pattern: string) => ({ type: "api", whitelist: [pattern] });
  it.each([
    ...["ip", "asn", "service", "consumer", "api", "data.path", "data.objectid"].flatMap((type) => [
      { type, whitelist: [] },
      { type },
      { type, whitelist: "x" },
      { type, whitelist: [{}] },
    ]),
    { type: "time", validUntil: 5.5 },
    { type: "time", validUntil: "5" },
    { type: "time" },
    { type: "ip", whitelist: ["::1"] },
    { type: "ip", whitelist: ["10.0.0.0/33"] },
    { type: "ip", whitelist: ["10.0.0"] },
    { type: "asn", whitelist: ["1"] },
    { type: "geo.country", filter: "whitelist", list: ["POL"] },
    { type: "geo.country", filter: "whitelist", list: ["żó"] },
    { type: "geo.country", filter: "none", list: ["PL"] },
    { type: "geo.country", list: ["PL"] },
    { type: "geo.region", filter: "whitelist", list: ["europe"] },
    { type: "geo.region", filter: "whitelist", list: [] },
    { type: "service", whitelist: ["xyz-1"] },
    { type: "service", whitelist: ["onezone"] },
    { type: "consumer", whitelist: ["nobody"] },
    { type: "consumer", whitelist: ["ozw-1"] },
    { type: "interface", interface: "REST" },
    { type: "interface" },
    api("user.*.*:*"),
    api("oz/all/user.*.*:*"),
    api("ozw/read/user.*.*:*"),
    api("ozw/all/od_user.*.*:*"),
    api("ozw/all/handle_service.*.*:*"),
    api("ozw/all/op_file.*.*:*"),
    api("ozw/all/user.*:*"),
    api("ozw/all/user.*.*.*:*"),
    api("ozw/all/user.*.*:hidden"),
    api("ozw/all/user.*.a,b,c:*"),
    api("ozw/all/user.*.*:*:*"),
    api("ozw/all/user.*.*:*/x"),
    api("ozw/all/user.a|b.*:*"),
    { type: "data.path", whitelist: [btoa("/")] },
    { type: "data.path", whitelist: [btoa("/space/")] },
    { type: "data.path", whitelist: [btoa("space")] },
    { type: "data.path", whitelist: ["/space"] },
    { type: "data.path", whitelist: [btoa("/dir").replaceAll("=", "")] },
    { type: "data.objectid", whitelist: [file.slice(1)] },
    { type: "data.objectid", whitelist: [objectId("guid#f")] },
    { type: "data.objectid", whitelist: [objectId("file#f#space")] },
    { type: "data.objectid", whitelist: [objectId("guid#f#space", "010000000046f8c4")] },
    // From the user documentation.
    { type: "data.objectid", whitelist: ["000000000055D4E4836803640004677569646D000000167"] },
    { scope: "accessToken" },
    { type: "scope" },
    { type: "constructor" },
    {},
  ])("is invalid: %j", async (caveat) => {
    const { status, json } = await create(await onezone(), caveat);
    expect([status, json.error.id, json.error.details]).toEqual([400, "badValueCaveat", { caveat }]);
  });

  it("does not depend on the type of the token", async () => {
    const { named } = await onezone();
    await named("bob", { type: { identityToken: {} }, caveats: [{ type: "data.readonly" }] });
    await named("bob", { caveats: [soon, soon] });
  });
});

describe("the services of a service caveat", () => {
  const clusters = [{ id: "onezone", name: "onezone", users: { bob: "all" as const } }];
  it.each<[who: "bob" | "p1", service: string, seed: "bare" | "supported" | "inOnezone", forbidden?: object]>(
    [
      ["bob", "ozw-onezone", "bare"],
      ["bob", "ozw-*", "bare"],
      ["bob", "ozw-other", "bare", { type: "oz_worker", id: "other" }],
      ["bob", "ozp-*", "bare"],
      ["bob", "ozp-onezone", "bare", { type: "oz_panel", id: "onezone" }],
      ["bob", "ozp-onezone", "inOnezone"],
      ["bob", "opw-*", "bare"],
      ["bob", "opw-P1", "bare", { type: "op_worker", id: "P1" }],
      ["bob", "opw-P1", "supported"],
      ["bob", "opp-*", "bare"],
      ["bob", "opp-P1", "bare"],
      ["bob", "ozp-P1", "bare", { type: "oz_panel", id: "P1" }],
      ["bob", "opp-other", "bare", { type: "op_panel", id: "other" }],
      ["p1", "ozw-onezone", "bare"],
      ["p1", "ozw-*", "bare"],
      ["p1", "opw-P1", "bare", { type: "op_worker", id: "P1" }],
      ["p1", "opw-*", "bare", { type: "op_worker", id: "*" }],
      ["p1", "opp-P1", "bare", { type: "op_panel", id: "P1" }],
    ],
  )("must be allowed for the subject: subject %s, service %s, world %s", async (who, code, kind, forbidden) => {
    const zone = await onezone({ bare: smallSeed, supported, inOnezone: { ...smallSeed, clusters } }[kind]);
    const { status, json } = await create(
      zone,
      { type: "service", whitelist: [code.replace("P1", zone.p1)] },
      who,
    );
    expect(status).toBe(forbidden ? 400 : 201);
    if (forbidden) {
      const service = JSON.parse(JSON.stringify(forbidden).replace("P1", zone.p1));
      expect(json.error).toEqual({
        id: "tokenServiceForbidden",
        details: { service },
        description: `The service ${service.type}:${service.id} is forbidden for this subject.`,
      });
    }
  });

  it("are not checked if the token is not an access token", async () => {
    const { named } = await onezone();
    await named("bob", {
      type: { identityToken: {} },
      caveats: [{ type: "service", whitelist: ["opw-other"] }],
    });
  });
});

const messages: readonly [caveat: object, message: string][] = [
  [
    { type: "time", validUntil: NOW },
    "unverified time caveat: this token has expired at '2023-11-14T22:13:20Z'.",
  ],
  [
    { type: "ip", whitelist: ["10.0.0.1", "10.1.0.0/16"] },
    "unverified IP caveat: this token can only be used from an IP address that matches: '10.0.0.1/32 or 10.1.0.0/16'.",
  ],
  [
    { type: "asn", whitelist: [1, 322] },
    "unverified ASN caveat: this token can only be used from an IP address that maps to the following Autonomous System Number: '1 or 322'.",
  ],
  [
    { type: "geo.country", filter: "whitelist", list: ["PL", "DE"] },
    "unverified country caveat: this token can only be used from an IP address that comes from the following country: 'PL or DE'.",
  ],
  [
    { type: "geo.country", filter: "blacklist", list: ["PL"] },
    "unverified country caveat: this token can only be used from an IP address that does NOT come from the following country: 'PL'.",
  ],
  [
    { type: "geo.region", filter: "whitelist", list: ["EU"] },
    "unverified region caveat: this token can only be used from an IP address that comes from the following region: 'EU'.",
  ],
  [
    { type: "interface", interface: "graphsync" },
    "unverified interface caveat: this token can only be used in the 'graphsync' interface.",
  ],
  [
    { type: "interface", interface: "oneclient" },
    "unverified interface caveat: this token can only be used in the 'oneclient' interface.",
  ],
  [{ type: "data.readonly" }, "unverified data access caveat: this token allows for readonly data access."],
  [
    { type: "data.path", whitelist: [btoa("/a"), btoa("/b")] },
    "unverified data path caveat: this token can only be used to access data under the following paths (and nested directories): '/a or /b'.",
  ],
  [
    { type: "data.objectid", whitelist: [file] },
    `unverified data path caveat: this token can only be used to access data with the following FILE_ID (and nested directories): '${file}'.`,
  ],
  [
    { type: "data.objectid", whitelist: [file, file.toUpperCase()] },
    `unverified data path caveat: this token can only be used to access data with the following FILE_ID (and nested directories): '${file} or ${file.toUpperCase()}'.`,
  ],
  [
    { scope: "identityToken" },
    "this token carries no authorization (can be used only for identity verification).",
  ],
];

describe("a caveat that is not satisfied", () => {
  it.each(messages)("is reported for a credential and by a verification: %j", async (caveat, message) => {
    const { call, named } = await onezone();
    const token = await named("bob", { caveats: [caveat] });
    const refused = await call({ token }, "GET /user");
    const { error } = (
      await call("anonymous", "POST /tokens/verify_access_token", { token, interface: "rest" })
    ).json;
    expect(refused.json.error.details.authError).toEqual(error);
    expect([refused.status, refused.headers.get("content-type")]).toEqual([401, null]);
    expect(error).toMatchObject({
      id: "tokenCaveatUnverified",
      description: `Provided token is not valid - ${message}`,
    });
  });

  it("is accepted if it restricts data and the verification allows data caveats", async () => {
    const { call, named } = await onezone();
    for (const caveat of [
      { type: "data.readonly" },
      { type: "data.path", whitelist: [btoa("/a")] },
      { type: "data.objectid", whitelist: [file] },
    ]) {
      const body = { token: await named("bob", { caveats: [caveat] }), allowDataAccessCaveats: true };
      expect((await call("anonymous", "POST /tokens/verify_access_token", body)).status).toBe(200);
    }
  });
});

describe("a caveat that a type of token does not support", () => {
  const caveats: readonly object[] = [
    soon,
    { type: "ip", whitelist: ["127.0.0.1"] },
    { type: "consumer", whitelist: [`usr-${CID}`] },
    { type: "interface", interface: "rest" },
    { type: "service", whitelist: ["ozw-onezone"] },
    { type: "api", whitelist: ["all/all/*.*.*:*"] },
    { type: "data.readonly" },
    { scope: "identityToken" },
  ];
  const holding = {
    access: ["time", "ip", "consumer", "interface", "service", "api", "data.readonly"],
    identity: ["time", "ip", "consumer", "interface"],
    invite: ["time", "ip", "consumer"],
  };
  it.each(["access", "identity", "invite"] as const)("is never satisfied: %s", async (kind) => {
    const { call, named, group } = await onezone();
    const type = {
      access: { accessToken: {} },
      identity: { identityToken: {} },
      invite: { inviteToken: { inviteType: "userJoinGroup", groupId: group } },
    }[kind];
    const held = [];
    for (const caveat of caveats) {
      const body = {
        token: await named("bob", { type, caveats: [caveat] }),
        ...(kind !== "invite" && { interface: "rest" }),
        ...(kind === "access" && { allowDataAccessCaveats: true }),
      };
      const { status } = await call("cid", `POST /tokens/verify_${kind}_token`, body);
      if (status === 200) held.push("type" in caveat ? caveat.type : "scope");
    }
    expect(held).toEqual(holding[kind]);
  });

  it("is satisfied only if it is the legacy scope in a provider's access token that is verified as an identity token", async () => {
    const { call, named } = await onezone();
    const token = await named("p1", { caveats: [{ scope: "identityToken" }] });
    expect((await call("anonymous", "POST /tokens/verify_identity_token", { token })).status).toBe(200);
    const data = await named("p1", { caveats: [{ type: "data.readonly" }] });
    expect((await call("anonymous", "POST /tokens/verify_identity_token", { token: data })).ids).toBe(
      "tokenCaveatUnverified",
    );
  });
});

describe("an api caveat", () => {
  it.each<[pattern: string, request: string, status: number]>([
    ["ozw/get/user.*.*:*", "GET /user", 200],
    ["ozw/get/user.BOB.instance:protected", "GET /user", 200],
    ["ozw/get/user.*.*", "GET /user", 401],
    ["opw/get/user.*.*:*", "GET /user", 401],
    ["ozw/update/user.*.*:*", "GET /user", 401],
    ["ozw/get/token.*.user_named_tokens,BOB:private", "GET /user/tokens/named", 200],
    ["ozw/get/token.null.user_named_tokens,*:*", "GET /user/tokens/named", 200],
    ["ozw/get/token.*.*,BOB:*", "GET /user/tokens/named", 200],
    ["ozw/get/token.*.*,*:*", "GET /user/tokens/named", 200],
    ["ozw/get/token.*.user_named_tokens:*", "GET /user/tokens/named", 401],
    ["ozw/get/token.*.user_named_tokens,other:*", "GET /user/tokens/named", 401],
    ["ozw/get/token.*.*,*:*", "GET /tokens/named", 401],
    ["ozw/get/token.*.*:*", "GET /user/tokens/temporary", 401],
    ["ozw/get/temporary_token_secret.BOB.user:shared", "GET /user/tokens/temporary", 200],
    ["ozw/create/token.*.examine:public", "POST /tokens/examine", 400],
    ["ozw/get/user.*.*:*", "POST /tokens/examine", 401],
  ])("with the pattern %s: %s returns %i", async (pattern, request, status) => {
    const { call, named } = await onezone();
    const token = await named("bob", {
      caveats: [{ type: "api", whitelist: [pattern.replace("BOB", BOB)] }],
    });
    const response = await call({ token }, request);
    expect([response.status, response.ids]).toEqual([
      status,
      status === 401 ? "unauthorized tokenCaveatUnverified" : response.ids,
    ]);
    if (status === 401) expect(response.headers.get("content-type")).toBe("application/json");
  });
});

describe("a service caveat", () => {
  it.each<[service: string, prefix: string, request: string, status: number]>([
    ["ozw-*", "", "GET /user/tokens/named", 200],
    ["opw-P1", "opw-", "GET /user", 200],
    ["opw-P1", "opw-", "GET /user/tokens/named", 401],
    ["opw-P1", "opw-", "PATCH /user", 401],
    ["opp-P1", "opp-", "GET /user", 200],
    ["opp-P1", "opp-", "GET /configuration", 401],
  ])("allows only the operations that the service needs: caveat %s, prefix of the service token %j, %s", async (service, prefix, request, status) => {
    const { call, named, p1 } = await onezone(supported);
    const token = await named("bob", {
      caveats: [{ type: "service", whitelist: [service.replace("P1", p1)] }],
    });
    const serviceToken = await named("p1", { type: { identityToken: {} } });
    const headers = {
      "x-auth-token": token,
      ...(prefix && { "x-onedata-service-token": prefix + serviceToken }),
    };
    const response = await call(headers, request);
    expect(response.status).toBe(status);
    if (status === 401) {
      const { authError } = response.json.error.details;
      expect([authError.id, authError.details.caveat.type]).toEqual(["tokenCaveatUnverified", "service"]);
      expect(response.headers.get("content-type")).toBe("application/json");
    }
  });

  it("is not satisfied if the request has no service token", async () => {
    const { call, named, p1 } = await onezone(supported);
    const token = await named("bob", { caveats: [{ type: "service", whitelist: [`opw-${p1}`] }] });
    expect((await call({ token }, "GET /user")).json.error.details.authError.description).toBe(
      `Provided token is not valid - unverified service caveat: the service using this token must authenticate as 'op_worker:${p1}' (use the x-onedata-service-token header), or the requested API operation is disallowed for the whitelisted services.`,
    );
  });
});
