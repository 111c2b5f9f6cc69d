import { describe, expect, it } from "vitest";
import { authenticate } from "../src/access/authenticate.ts";
import { mintMacaroon } from "../src/tokens/macaroon.ts";
import { parseToken, serializeToken } from "../src/tokens/serialize-token.ts";
import { confineToken } from "../src/tokens/token.ts";
import type { Seed } from "../src/world/seed-types.ts";
import { Store } from "../src/world/store.ts";
import type { WorldState } from "../src/world/world-state.ts";
import { BOB, type Fields, NOW, type Onezone, onezone, soon, supported } from "./onezone-calls.ts";
import { smallSeed } from "./small-seed.ts";

/** Tests against the real server how credentials and tokens are parsed, and which errors invalid ones cause. */

const basic = (text: string) => `Basic ${btoa(text)}`;
const good = basic("bob:password1");
const identity = { type: { identityToken: {} } };
const changed = ({ mock }: Onezone, change: (world: WorldState) => Partial<WorldState>) => {
  const world = mock.snapshot();
  if (world) mock.restore({ ...world, ...change(world) });
};

describe("the server handles the credential of a request:", () => {
  const headers: readonly [string, (token: string, bad: string) => Fields, who: string][] = [
    ["X-Auth-Token", (token) => ({ "x-auth-token": token }), "bob"],
    ["X-Auth-Token in upper case", (token) => ({ "X-AUTH-TOKEN": token }), "bob"],
    ["Authorization: Bearer", (token) => ({ authorization: `Bearer ${token}` }), "bob"],
    ["macaroon", (token) => ({ macaroon: token }), "bob"],
    ["Authorization: Basic", () => ({ authorization: good }), "bob"],
    ["none", () => ({}), "unauthorized"],
    ["Authorization: bearer", (token) => ({ authorization: `bearer ${token}` }), "unauthorized"],
    ["Authorization: BEARER", (token) => ({ authorization: `BEARER ${token}` }), "unauthorized"],
    ["Authorization without a scheme", (token) => ({ authorization: token }), "unauthorized"],
    ["Authorization: basic", () => ({ authorization: good.replace("B", "b") }), "unauthorized"],
    ["Bearer with two spaces", (token) => ({ authorization: `Bearer  ${token}` }), "unauthorized badToken"],
    ["an empty X-Auth-Token", () => ({ "x-auth-token": "" }), "unauthorized badToken"],
    [
      "an invalid X-Auth-Token has priority over a valid Bearer token",
      (token, bad) => ({ "x-auth-token": bad, authorization: `Bearer ${token}` }),
      "unauthorized badToken",
    ],
    [
      "an invalid X-Auth-Token has priority over a valid password",
      (_, bad) => ({ "x-auth-token": bad, authorization: good }),
      "unauthorized badToken",
    ],
    [
      "an invalid Bearer token has priority over a valid macaroon",
      (token, bad) => ({ authorization: `Bearer ${bad}`, macaroon: token }),
      "unauthorized badToken",
    ],
    [
      "an invalid macaroon has priority over a valid password",
      (_, bad) => ({ macaroon: bad, authorization: good }),
      "unauthorized badToken",
    ],
    [
      "a valid X-Auth-Token has priority over an invalid password",
      (token) => ({ "x-auth-token": token, authorization: basic("bob:no") }),
      "bob",
    ],
    [
      "service and consumer tokens are ignored if there is no access token",
      (_, bad) => ({ authorization: good, "x-onedata-service-token": bad, "x-onedata-consumer-token": bad }),
      "bob",
    ],
  ];
  it.each(headers)("%s", async (_, headersOf, who) => {
    const { call, named } = await onezone();
    const response = await call(headersOf(await named("bob"), "bad"), "GET /user");
    expect(response.ids || response.json.username).toBe(who);
  });
});

const users: Seed["users"] = [
  ...(smallSeed.users ?? []),
  { id: "eve", username: "eve", password: "password1", blocked: true },
  { id: "fay", username: "fay" },
  { id: "gus", username: "gus", password: "pass:word" },
];

describe("Basic credentials", () => {
  it.each([
    [basic("bob:password1"), ""],
    [basic("gus:pass:word"), ""],
    [basic("bob:wrong"), "badBasicCredentials"],
    [basic("bob:"), "badBasicCredentials"],
    [basic("nobody:password1"), "badBasicCredentials"],
    [basic("Bob:password1"), "badBasicCredentials"],
    [basic("bob"), "badBasicCredentials"],
    ["Basic !!!!", "badBasicCredentials"],
    ["Basic Ym9iOnBhc3N3b3JkMQ", "badBasicCredentials"],
    // The server reports these errors even if the password is wrong.
    [basic("eve:wrong"), "userBlocked"],
    [basic("fay:wrong"), "basicAuthDisabled"],
  ])("%s: %s", async (authorization, cause) => {
    const { call } = await onezone({ ...smallSeed, users });
    const response = await call({ authorization }, "GET /user");
    expect(response.ids).toBe(cause && `unauthorized ${cause}`);
  });

  it("have no caveats, so they allow everything that the user may do", async () => {
    const { call } = await onezone();
    expect((await call("bob", "DELETE /user/tokens/temporary")).status).toBe(204);
  });
});

/** A refused token and its error. Some cases need a change of the mock. */
const refused: readonly [
  string,
  token: (zone: Onezone) => Promise<string>,
  cause: string,
  details?: unknown,
][] = [
  ["text that is not a token", async () => "nonsense", "badToken"],
  ["a revoked named token", ({ named }) => named("bob", { revoked: true }), "tokenRevoked"],
  [
    "a deleted named token",
    async ({ call, named }) => {
      const token = await named("bob");
      await call("bob", "DELETE /user/tokens/named");
      return token;
    },
    "tokenInvalid",
  ],
  [
    "a revoked temporary token",
    async ({ call, temporary }) => {
      const token = await temporary("bob");
      await call("bob", "DELETE /user/tokens/temporary");
      return token;
    },
    "tokenRevoked",
  ],
  [
    "a temporary token of a generation that does not exist yet",
    async (zone) => {
      const token = await zone.temporary("bob");
      changed(zone, () => ({ temporaryTokens: [] }));
      const identifier = parseToken(token)?.macaroon.identifier.replace("tmp-1", "tmp-2") ?? "";
      return serializeToken({ macaroon: mintMacaroon("onezone.example.com", identifier, "guess", []) });
    },
    "tokenInvalid",
  ],
  [
    "a temporary token of a deleted user",
    async (zone) => {
      const token = await zone.temporary("bob");
      await zone.mock.reseed({ now: NOW, users: [] });
      return token;
    },
    "tokenInvalid",
  ],
  [
    "a token that contains the identifier of another subject's token",
    async ({ named }) => {
      const { macaroon } = parseToken(await named("bob")) ?? {};
      const identifier = macaroon?.identifier.replace(BOB, "another") ?? "";
      return serializeToken({ macaroon: mintMacaroon("onezone.example.com", identifier, "guess", []) });
    },
    "tokenSubjectInvalid",
  ],
  [
    "a token of a blocked user",
    async (zone) => {
      const token = await zone.named("bob");
      changed(zone, (world) => ({
        users: world.users.map((user) => ({ ...user, blocked: user.id === BOB })),
      }));
      return token;
    },
    "userBlocked",
  ],
  [
    "an expired token",
    ({ named }) => named("bob", { caveats: [{ type: "time", validUntil: NOW }] }),
    "tokenCaveatUnverified",
    { caveat: { type: "time", validUntil: NOW } },
  ],
  [
    "a token that contains an unknown caveat",
    async ({ named }) => confined(await named("bob"), ["grant = everything"]),
    "tokenCaveatUnknown",
    { caveat: "grant = everything" },
  ],
  [
    "a token of another type",
    ({ named }) => named("bob", identity),
    "notAnAccessToken",
    { received: { identityToken: {} } },
  ],
  // If a token has several problems, the server reports the first of: type, revocation, caveat, signature.
  [
    "a revoked token of another type",
    ({ named }) => named("bob", { ...identity, revoked: true }),
    "notAnAccessToken",
    { received: { identityToken: {} } },
  ],
  [
    "a revoked, expired token",
    ({ named }) => named("bob", { revoked: true, caveats: [{ type: "time", validUntil: 0 }] }),
    "tokenRevoked",
  ],
  [
    "a revoked, forged token",
    async ({ named }) => forged(await named("bob", { revoked: true })),
    "tokenRevoked",
  ],
  [
    "an expired, forged token",
    async ({ named }) => forged(await named("bob", { caveats: [{ type: "time", validUntil: 0 }] })),
    "tokenCaveatUnverified",
    { caveat: { type: "time", validUntil: 0 } },
  ],
  ["a forged token", async ({ named }) => forged(await named("bob", { caveats: [soon] })), "tokenInvalid"],
  [
    "a token from which a caveat was removed",
    async ({ named }) => without(await named("bob", { caveats: [soon, soon] })),
    "tokenInvalid",
  ],
];

function confined(text: string, caveats: readonly string[]): string {
  const token = parseToken(text);
  return token ? serializeToken(confineToken(token, caveats)) : "";
}

function forged(text: string): string {
  const { macaroon } = parseToken(text) ?? {};
  return macaroon ? serializeToken({ macaroon: { ...macaroon, signature: new Uint8Array(32) } }) : "";
}

function without(text: string): string {
  const { macaroon } = parseToken(text) ?? {};
  return macaroon ? serializeToken({ macaroon: { ...macaroon, caveats: macaroon.caveats.slice(1) } }) : "";
}

describe("the server refuses", () => {
  it.each(refused)("%s", async (_, tokenOf, cause, details) => {
    const zone = await onezone();
    const token = await tokenOf(zone);
    const response = await zone.call({ token }, "GET /user");
    const { error } = response.json;
    expect([response.status, response.headers.get("content-type"), error.id]).toEqual([
      401,
      null,
      "unauthorized",
    ]);
    expect(error.description).toBe("Provided authentication is not valid (see details).");
    expect([error.details.authError.id, error.details.authError.details]).toEqual([cause, details]);
    expect((await zone.call({ token }, "GET /configuration")).status).toBe(401);
    if (cause !== "badToken") {
      const verified = await zone.call("anonymous", "POST /tokens/verify_access_token", { token });
      expect([verified.status, verified.json.error]).toEqual([400, error.details.authError]);
    }
  });

  it("a named token of a deleted user, which no seed can contain", async () => {
    const { mock, named } = await onezone();
    const token = await named("bob");
    const state = mock.snapshot();
    if (state === undefined) throw new Error("The mock has no world.");
    const authError = expect.objectContaining({ id: "tokenSubjectInvalid" });
    const refused = expect.objectContaining({
      status: 401,
      body: expect.objectContaining({ id: "unauthorized", details: { authError } }),
    });
    const callerIn = (world: Store) => authenticate(world, { "x-auth-token": token }, "127.0.0.1");
    expect(callerIn(new Store(state)).subject).toEqual({ type: "user", id: BOB });
    const withoutBob = new Store({ ...state, users: state.users.filter(({ id }) => id !== BOB) });
    expect(() => callerIn(withoutBob)).toThrow(refused);
  });

  it("a token of a session, because the mock has no sessions, but a verification accepts the token", async () => {
    const namedTokens: Seed["namedTokens"] = [
      {
        id: "session-token",
        name: "session",
        subject: { type: "user", id: BOB },
        type: { kind: "access", sessionId: "a-session" },
        caveats: [],
        secret: "secret",
        revoked: false,
        customMetadata: {},
        creationTime: NOW,
      },
    ];
    const { call } = await onezone({ ...smallSeed, namedTokens });
    const { token, type } = (await call("bob", "GET /tokens/named/session-token")).json;
    expect(type).toEqual({ accessToken: { sessionId: "a-session" } });
    expect((await call({ token }, "GET /user")).ids).toBe("unauthorized tokenSessionInvalid");
    expect((await call("anonymous", "POST /tokens/verify_access_token", { token })).status).toBe(200);
    expect((await call("anonymous", "POST /tokens/infer_access_token_scope", { token })).status).toBe(200);
    expect((await call("anonymous", "POST /tokens/verify_identity_token", { token })).ids).toBe(
      "notAnIdentityToken",
    );
  });
});

describe("service and consumer tokens", () => {
  const cases: readonly [string, (zone: Onezone) => Promise<Record<string, string>>, cause: string][] = [
    [
      "an invalid service token",
      async () => ({ "x-onedata-service-token": "bad" }),
      "badServiceToken badToken",
    ],
    [
      "an invalid consumer token",
      async () => ({ "x-onedata-consumer-token": "bad" }),
      "badConsumerToken badToken",
    ],
    [
      "an invalid service token and an invalid consumer token",
      async () => ({ "x-onedata-consumer-token": "bad", "x-onedata-service-token": "bad" }),
      "badServiceToken badToken",
    ],
    [
      "an access token as the consumer token",
      async ({ named }) => ({ "x-onedata-consumer-token": await named("cid") }),
      "badConsumerToken notAnIdentityToken",
    ],
    [
      "a consumer token that is confined to a consumer",
      async ({ named }) => ({
        "x-onedata-consumer-token": await named("bob", {
          ...identity,
          caveats: [{ type: "consumer", whitelist: [`usr-${BOB}`] }],
        }),
      }),
      "badConsumerToken tokenCaveatUnverified",
    ],
    [
      "a revoked consumer token",
      async ({ named }) => ({
        "x-onedata-consumer-token": await named("cid", { ...identity, revoked: true }),
      }),
      "badConsumerToken tokenRevoked",
    ],
    [
      "a consumer token that is confined to REST",
      async ({ named }) => ({
        "x-onedata-consumer-token": await named("cid", {
          ...identity,
          caveats: [{ type: "interface", interface: "rest" }],
        }),
      }),
      "",
    ],
    [
      "the service of a provider that does not support the user",
      async ({ named }) => ({ "x-onedata-service-token": await named("p1", identity) }),
      "tokenServiceForbidden",
    ],
    [
      "the panel of a provider that does not support the user",
      async ({ named }) => ({ "x-onedata-service-token": `opp-${await named("p1", identity)}` }),
      "",
    ],
  ];
  it.each(cases)("are checked as on the server: %s", async (_, headersOf, cause) => {
    const zone = await onezone();
    const headers = await headersOf(zone);
    const response = await zone.call({ "x-auth-token": await zone.named("bob"), ...headers }, "GET /user");
    expect(response.ids).toBe(cause && `unauthorized ${cause}`);
    if (cause) expect(response.headers.get("content-type")).toBeNull();
    // If the access token is invalid, too, the server reports only the access token.
    expect((await zone.call({ "x-auth-token": "bad", ...headers }, "GET /user")).ids).toBe(
      "unauthorized badToken",
    );
  });

  it.each([
    ["usr-BOB", "bob", true],
    ["usr-*", "cid", true],
    ["usr-BOB", "cid", false],
    ["prv-*", "p1", true],
    ["prv-P1", "p1", true],
    ["prv-*", "bob", false],
    ["grp-GROUP", "bob", true],
    ["grp-*", "bob", true],
    ["grp-GROUP", "cid", false],
    ["grp-*", "cid", false],
    ["usr-*", undefined, false],
  ] as const)("satisfy a consumer caveat only if they match it: caveat %s, consumer %s", async (item, as, holds) => {
    const { call, named, group, p1 } = await onezone();
    const whitelist = [item.replace("BOB", BOB).replace("GROUP", group).replace("P1", p1)];
    const token = await named("bob", { caveats: [{ type: "consumer", whitelist }] });
    const consumer = as && (await named(as, identity));
    const response = await call(
      { "x-auth-token": token, ...(consumer && { "x-onedata-consumer-token": consumer }) },
      "GET /user",
    );
    expect(response.ids).toBe(holds ? "" : "unauthorized tokenCaveatUnverified");
  });

  it("allow a provider that supports the user to act as its own worker service", async () => {
    const { call, named } = await onezone(supported);
    const headers = {
      "x-auth-token": await named("bob"),
      "x-onedata-service-token": await named("p1", identity),
    };
    expect((await call(headers, "GET /user")).status).toBe(200);
  });
});
