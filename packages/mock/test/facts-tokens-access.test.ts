import { describe, expect, it } from "vitest";
import type { Seed } from "../src/world/seed-types.ts";
import {
  ADA,
  BOB,
  type Caller,
  CID,
  NOBODY,
  type Onezone,
  onezone,
  soon,
  supported,
} from "./onezone-calls.ts";
import { smallSeed } from "./small-seed.ts";

/** Tests against the real server who may call the operations on tokens, and what a revocation of temporary tokens does. */

const named = { name: "new" };
const temporary = { caveats: [soon] };

/** Creates a named token of bob, replaces the placeholders in a request with ids, and sends the request. */
async function callIn(seed: Seed, as: Caller, request: string, body?: object) {
  const zone = await onezone(seed);
  const { json } = await zone.call("bob", "POST /user/tokens/named", { name: "one" });
  const root = (await zone.call("p1", "GET /provider/tokens/named")).json.tokens[0];
  const ids = { BOB, P1: zone.p1, TOKEN: json.tokenId, ROOT: root, NOBODY };
  return zone.call(
    as,
    request.replace(/\b(BOB|P1|TOKEN|ROOT|NOBODY)\b/g, (name) => ids[name as keyof typeof ids]),
    body,
  );
}

describe("access to the operations on tokens", () => {
  it.each<
    [
      request: string,
      body: object | undefined,
      anonymous: number,
      cid: number,
      bob: number,
      p1: number,
      ada: number,
    ]
  >([
    ["GET /tokens/named", undefined, 401, 403, 403, 403, 200],
    ["GET /tokens/named/TOKEN", undefined, 401, 403, 200, 403, 200],
    ["PATCH /tokens/named/TOKEN", { revoked: true }, 401, 403, 204, 403, 204],
    ["DELETE /tokens/named/TOKEN", undefined, 401, 403, 204, 403, 204],
    ["GET /tokens/named/TOKEN/status", undefined, 401, 403, 200, 403, 200],
    ["GET /tokens/named/ROOT", undefined, 401, 403, 200, 200, 200],
    ["PATCH /tokens/named/ROOT", { name: "main" }, 401, 403, 204, 204, 204],
    ["DELETE /tokens/named/ROOT", undefined, 401, 403, 204, 204, 204],
    ["GET /tokens/named/ROOT/status", undefined, 401, 403, 200, 200, 200],
    ["GET /tokens/named/NOBODY", undefined, 404, 404, 404, 404, 404],

    ["POST /users/BOB/tokens/temporary", temporary, 401, 403, 201, 403, 201],
    ["GET /users/BOB/tokens/temporary", undefined, 401, 403, 200, 403, 200],
    ["DELETE /users/BOB/tokens/temporary", undefined, 401, 403, 204, 403, 204],
    ["POST /users/BOB/tokens/named", named, 401, 403, 201, 403, 201],
    ["DELETE /users/BOB/tokens/named", undefined, 401, 403, 204, 403, 204],
    ["GET /users/BOB/tokens/named", undefined, 401, 403, 200, 403, 200],
    ["GET /users/BOB/tokens/named/name/one", undefined, 401, 403, 200, 403, 200],
    ["GET /users/BOB/tokens/named/name/x", undefined, 401, 403, 404, 403, 404],

    ["POST /user/tokens/temporary", temporary, 401, 201, 201, 403, 201],
    ["GET /user/tokens/temporary", undefined, 401, 200, 200, 403, 200],
    ["DELETE /user/tokens/temporary", undefined, 401, 204, 204, 403, 204],
    ["POST /user/tokens/named", named, 401, 201, 201, 403, 201],
    ["DELETE /user/tokens/named", undefined, 401, 204, 204, 403, 204],
    ["GET /user/tokens/named", undefined, 401, 200, 200, 403, 200],
    ["GET /user/tokens/named/name/one", undefined, 401, 404, 200, 403, 404],

    ["POST /providers/P1/tokens/temporary", temporary, 401, 403, 201, 201, 201],
    ["GET /providers/P1/tokens/temporary", undefined, 401, 403, 200, 200, 200],
    ["DELETE /providers/P1/tokens/temporary", undefined, 401, 403, 204, 204, 204],
    ["POST /providers/P1/tokens/named", named, 401, 403, 201, 201, 201],
    ["DELETE /providers/P1/tokens/named", undefined, 401, 403, 204, 204, 204],
    ["GET /providers/P1/tokens/named", undefined, 401, 403, 200, 200, 200],
    ["GET /providers/P1/tokens/named/name/x", undefined, 401, 403, 404, 404, 404],

    // The server treats a caller that holds oz_tokens_manage as a provider with the id of the caller.
    ["POST /provider/tokens/temporary", temporary, 401, 403, 403, 201, 400],
    ["GET /provider/tokens/temporary", undefined, 401, 403, 403, 200, 200],
    ["DELETE /provider/tokens/temporary", undefined, 401, 403, 403, 204, 204],
    ["POST /provider/tokens/named", named, 401, 403, 403, 201, 400],
    ["DELETE /provider/tokens/named", undefined, 401, 403, 403, 204, 204],
    ["GET /provider/tokens/named", undefined, 401, 403, 403, 200, 200],
    ["GET /provider/tokens/named/name/x", undefined, 401, 403, 403, 404, 404],
  ])("is that of the server: %s", async (request, body, ...expected) => {
    const callers = ["anonymous", "cid", "bob", "p1", "ada"] as const;
    const statuses: number[] = [];
    for (const as of callers) statuses.push((await callIn(smallSeed, as, request, body)).status);
    expect(statuses).toEqual(expected);
  });

  it.each([
    "examine",
    "confine",
    "infer_access_token_scope",
    "verify_access_token",
    "verify_identity_token",
    "verify_invite_token",
  ])("is allowed for anonymous callers, but not with invalid credentials: POST /tokens/%s", async (name) => {
    const request = `POST /tokens/${name}`;
    expect((await callIn(smallSeed, "anonymous", request, {})).ids).toBe("missingRequiredValue");
    expect((await callIn(smallSeed, { "x-auth-token": "bad" }, request, {})).ids).toBe(
      "unauthorized badToken",
    );
  });
});

describe("a provider that supports the user", () => {
  it.each([
    ["GET /tokens/named/TOKEN/status", 200],
    ["GET /users/BOB/tokens/temporary", 200],
    ["GET /tokens/named/TOKEN", 403],
    ["GET /users/BOB/tokens/named", 403],
    ["DELETE /users/BOB/tokens/temporary", 403],
    ["DELETE /tokens/named/TOKEN", 403],
  ])("may only read whether the user's tokens are revoked: %s", async (request, status) => {
    expect((await callIn(supported, "p1", request)).status).toBe(status);
  });
});

describe("a member of a provider's cluster", () => {
  const withCid = (cluster: NonNullable<Seed["providers"]>[number]["cluster"]): Seed => ({
    ...smallSeed,
    providers: [{ name: "p1", cluster: { ...cluster } }],
    groups: [...(smallSeed.groups ?? []), { name: "operators", users: { cid: ["group_view"] } }],
  });

  it.each([
    ["GET /tokens/named/ROOT/status", 200],
    ["GET /providers/P1/tokens/temporary", 200],
    ["GET /providers/P1/tokens/named", 403],
    ["GET /tokens/named/ROOT", 403],
    ["DELETE /providers/P1/tokens/temporary", 403],
  ])("may read whether the provider's tokens are revoked, even without privileges: %s", async (request, status) => {
    expect((await callIn(withCid({ users: { cid: [] } }), "cid", request)).status).toBe(status);
  });

  it.each([
    ["directly", withCid({ users: { cid: ["cluster_update"] } })],
    ["through a group", withCid({ groups: { operators: ["cluster_update"] } })],
  ])("may manage the provider's tokens if the member has cluster_update %s", async (_, seed) => {
    expect((await callIn(seed, "cid", "DELETE /providers/P1/tokens/temporary")).status).toBe(204);
    expect((await callIn(seed, "cid", "GET /tokens/named/ROOT")).status).toBe(200);
  });
});

describe("the tokens of a subject that does not exist", () => {
  it.each([
    ["GET /users/NOBODY/tokens/named", undefined, 200, ""],
    ["DELETE /users/NOBODY/tokens/named", undefined, 204, ""],
    ["DELETE /users/NOBODY/tokens/temporary", undefined, 204, ""],
    ["GET /users/NOBODY/tokens/named/name/x", undefined, 404, "notFound"],
    ["POST /users/NOBODY/tokens/named", named, 400, "tokenSubjectInvalid"],
    ["POST /users/NOBODY/tokens/temporary", temporary, 400, "tokenSubjectInvalid"],
    ["POST /providers/NOBODY/tokens/named", named, 400, "tokenSubjectInvalid"],
  ])("can be listed and deleted, but not created, by a caller that has oz_tokens_manage: %s", async (request, body, status, ids) => {
    const response = await callIn(smallSeed, "ada", request, body);
    expect([response.status, response.ids]).toEqual([status, ids]);
  });

  it("have generation 1 at the first request", async () => {
    const { call } = await onezone();
    const path = `/users/${NOBODY}/tokens/temporary`;
    expect((await call("ada", `GET ${path}`)).json).toEqual({ generation: 1 });
    expect((await call("ada", `DELETE ${path}`)).status).toBe(204);
    expect((await call("ada", `GET ${path}`)).json).toEqual({ generation: 2 });
  });
});

describe("the generation of temporary tokens", () => {
  const path = `/users/${BOB}/tokens/temporary`;
  const generationAfter = async (first: (zone: Onezone) => Promise<unknown>, seed?: Seed) => {
    const zone = await onezone(seed);
    await first(zone);
    await zone.call("bob", `DELETE ${path}`);
    return (await zone.call("bob", `GET ${path}`)).json.generation;
  };

  it("is 1 after the first revocation if there was no earlier request", async () => {
    expect(await generationAfter(async () => {})).toBe(1);
  });

  it.each<[string, (zone: Onezone) => Promise<unknown>]>([
    ["a read", ({ call }) => call("bob", "GET /user/tokens/temporary")],
    ["a refused read", ({ call }) => call("cid", `GET ${path}`)],
    ["a read without a credential", ({ call }) => call("anonymous", `GET ${path}`)],
    ["a refused read by a provider", ({ call }) => call("p1", `GET ${path}`)],
    [
      "a read that an api caveat forbids",
      async ({ call, named }) => {
        const token = await named("bob", { caveats: [{ type: "api", whitelist: ["ozw/all/token.*.*:*"] }] });
        expect((await call({ token }, `GET ${path}`)).status).toBe(401);
      },
    ],
    ["the creation of a temporary token", ({ temporary: create }) => create("bob")],
    ["another revocation", ({ call }) => call("ada", `DELETE ${path}`)],
  ])("is 2 after the first revocation if it follows %s", async (_, first) => {
    expect(await generationAfter(first)).toBe(2);
  });

  it.each<[string, (zone: Onezone) => Promise<unknown>]>([
    ["a refused revocation", ({ call }) => call("cid", `DELETE ${path}`)],
    ["a read with an invalid credential", ({ call }) => call({ "x-auth-token": "bad" }, `GET ${path}`)],
    [
      "a read that the HTTP layer refuses",
      ({ call }) => call("bob", `GET ${path}`, undefined, { accept: "text/html" }),
    ],
    ["the failed creation of a token", ({ call }) => call("bob", `POST ${path}`, {})],
    ["the creation of a named token", ({ named: create }) => create("bob")],
  ])("is still 1 after the first revocation if it follows %s", async (_, first) => {
    expect(await generationAfter(first)).toBe(1);
  });

  it("is stored for a user with the id of the caller, even if the caller is a provider", async () => {
    const { call, p1 } = await onezone();
    expect((await call("p1", "GET /user/tokens/temporary")).status).toBe(403);
    await call("ada", `DELETE /users/${p1}/tokens/temporary`);
    expect((await call("ada", `GET /users/${p1}/tokens/temporary`)).json).toEqual({ generation: 2 });
    expect((await call("ada", `GET /providers/${p1}/tokens/temporary`)).json).toEqual({ generation: 1 });
  });
});

describe("a revocation of all temporary tokens", () => {
  it("revokes every temporary token of the subject, and no other token", async () => {
    const { call, named: createNamed, temporary: create, group } = await onezone();
    const invite = { inviteToken: { inviteType: "userJoinGroup", groupId: group } };
    const [access, identity, invitation, keeps, others] = [
      await create("bob"),
      await create("bob", { type: { identityToken: {} } }),
      await create("bob", { type: invite }),
      await createNamed("bob"),
      await create("cid"),
    ];
    expect((await call({ token: access }, `DELETE /users/${BOB}/tokens/temporary`)).status).toBe(204);
    const verify = async (kind: string, token: string) =>
      (await call("anonymous", `POST /tokens/verify_${kind}_token`, { token })).ids;
    expect((await call({ token: access }, "GET /user")).ids).toBe("unauthorized tokenRevoked");
    expect((await call({ token: access }, "GET /configuration")).ids).toBe("unauthorized tokenRevoked");
    expect(await verify("access", access)).toBe("tokenRevoked");
    expect(await verify("identity", identity)).toBe("tokenRevoked");
    expect(await verify("invite", invitation)).toBe("tokenRevoked");
    expect((await call("anonymous", "POST /tokens/infer_access_token_scope", { token: access })).ids).toBe(
      "tokenRevoked",
    );
    expect((await call("anonymous", "POST /tokens/examine", { token: access })).status).toBe(200);
    expect((await call("anonymous", "POST /tokens/confine", { token: access, caveats: [] })).status).toBe(
      200,
    );
    expect((await call({ token: keeps }, "GET /user")).status).toBe(200);
    expect((await call({ token: others }, "GET /user")).status).toBe(200);
  });

  it.each([
    ["bob", BOB, 204],
    ["bob", ADA, 403],
    ["bob", NOBODY, 403],
    ["cid", CID, 204],
    ["ada", BOB, 204],
    ["ada", NOBODY, 204],
    ["p1", BOB, 403],
    ["anonymous", BOB, 401],
    ["anonymous", NOBODY, 401],
  ] as const)("by %s of the tokens of %s returns %i", async (as, id, status) => {
    const { call } = await onezone(supported);
    const response = await call(as, `DELETE /users/${id}/tokens/temporary`);
    expect(response.status).toBe(status);
    const messages = {
      204: undefined,
      401: { id: "unauthorized", description: "You must authenticate yourself to perform this operation." },
      403: { id: "forbidden", description: "You are not authorized to perform this operation." },
    };
    expect(response.json?.error).toEqual(messages[status]);
  });
});
