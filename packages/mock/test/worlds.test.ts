import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createMock, type Mock } from "../src/index.ts";

const api = "http://onezone.test/api/v3/onezone";
const own = "http://onezone.test/__mock";
const bob = { authorization: `Basic ${btoa("bob:password1")}` };

async function createToken(mock: Mock, name: string, headers: Record<string, string> = {}) {
  const response = await mock.fetch(`${api}/user/tokens/named`, {
    method: "POST",
    headers: { ...bob, ...headers, "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  return (await response.json()) as { token: string; tokenId: string };
}
async function listTokens(mock: Mock, headers: Record<string, string> = {}) {
  const response = await mock.fetch(`${api}/user/tokens/named`, { headers: { ...bob, ...headers } });
  return ((await response.json()) as { tokens: string[] }).tokens;
}
const post = (mock: Mock, path: string, body?: unknown, method = "POST") =>
  mock.fetch(`${own}/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });

describe("the default world", () => {
  it("contains entities of every type, and the README lists them", async () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const mock = await createMock();
    const { domain: _, now: __, clockAhead: ___, ...lists } = mock.snapshot() ?? {};
    expect(Object.entries(lists).filter(([, entities]) => entities?.length === 0)).toEqual([]);
    const { users, groups, spaces, shares, handleServices, harvesters, atmInventories } = mock.world() ?? {};
    const named = { ...users, ...groups, ...spaces, ...shares, ...handleServices, ...harvesters };
    const names = Object.keys({ ...named, ...atmInventories });
    const ofServer = ["Admins", "All users"];
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual(ofServer);
  });

  it("has the users of the stories, with working credentials, and the same ids and tokens at each start", async () => {
    const mock = await createMock();
    const world = await (await mock.fetch(`${own}/world`)).json();
    expect(world).toMatchObject({
      domain: "onezone.example.com",
      users: {
        ada: { id: "593ed8e0a91bd37bfc5cd5ae1b0f6e03", username: "ada", password: "password1" },
        bob: { id: "9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab" },
        cid: { id: "2b38dd1b0c7a8bd7f29d8e7e0c6c8ea1" },
      },
      providers: { p1: { token: expect.any(String) } },
      spaces: { "My experiment": { id: expect.any(String) } },
      groups: { "Bob group": { id: expect.any(String) } },
    });
    const again = (await createMock()).world();
    expect(again?.users).toEqual(mock.world()?.users);
    expect(again?.providers).toEqual(mock.world()?.providers);
  });

  it("accepts the tokens of its users until these are revoked", async () => {
    const mock = await createMock();
    const token = mock.world()?.users.bob?.token ?? "";
    const generation = () =>
      mock.fetch(`${api}/user/tokens/temporary`, { headers: { "x-auth-token": token } });
    expect(await (await generation()).json()).toEqual({ generation: 1 });
    expect((await generation()).status).toBe(200);
    await mock.fetch(`${api}/user/tokens/temporary`, {
      method: "DELETE",
      headers: { "x-auth-token": token },
    });
    const refused = await generation();
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ error: { details: { authError: { id: "tokenRevoked" } } } });
    expect(mock.world()?.users.bob?.token).toBeNull();
  });
});

describe("a reset", () => {
  it("restores the world, and stops its clock at the given time", async () => {
    const mock = await createMock();
    await createToken(mock, "one");
    const response = await post(mock, "reset", { now: 1_767_225_600 });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ now: 1_767_225_600 });
    expect(await listTokens(mock)).toEqual([]);
    const time = await mock.fetch(`${api}/provider/public/get_current_time`);
    expect(await time.json()).toEqual({ timeMillis: 1_767_225_600_000 });
  });

  it("accepts a body with a byte order mark", async () => {
    const mock = await createMock();
    const response = await mock.fetch(`${own}/reset`, { method: "POST", body: '\ufeff{"now":5}' });
    expect(await response.json()).toMatchObject({ now: 5 });
  });

  it("does not stop the clock by default", async () => {
    const mock = await createMock();
    mock.reset({ now: 5 });
    await post(mock, "reset");
    expect(mock.world()?.now).toBeCloseTo(Date.now() / 1000, -1);
  });

  it.each([
    "{",
    '{"now":"soon"}',
    '{"now":1.5}',
    '{"nwo":1}',
    "[1]",
    '"soon"',
    "[5",
    new Uint8Array([0xff, 0xfe, 0x7b, 0]),
  ])("refuses the body %s, and then does not change the world", async (body) => {
    const mock = await createMock();
    await createToken(mock, "one");
    const response = await mock.fetch(`${own}/reset`, { method: "POST", body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      message: expect.stringContaining(typeof body === "string" ? '{ "now": 1767225600 }' : "not UTF-8"),
    });
    expect(await listTokens(mock)).toHaveLength(1);
  });
});

describe("a world with a name", () => {
  it("is used for the requests that name it", async () => {
    const mock = await createMock();
    const mine = { "x-mock-world": "mine" };
    const { tokenId } = await createToken(mock, "one", mine);
    expect(await listTokens(mock, mine)).toEqual([tokenId]);
    expect(await listTokens(mock)).toEqual([]);
    expect(await (await mock.fetch(`${own}/worlds`)).json()).toEqual(["default", "mine"]);
    await mock.fetch(`${own}/reset`, { method: "POST", headers: mine });
    expect(await listTokens(mock, mine)).toEqual([]);
  });

  it("is removed after a thousand other worlds have been used, unless it is the default world", async () => {
    const mock = await createMock();
    await createToken(mock, "one");
    await createToken(mock, "one", { "x-mock-world": "first" });
    for (let count = 0; count < 1000; count += 1) await listTokens(mock, { "x-mock-world": `w${count}` });
    expect(await listTokens(mock, { "x-mock-world": "first" })).toEqual([]);
    expect(await listTokens(mock)).toHaveLength(1);
  });
});

describe("a snapshot", () => {
  it("restores everything, including tokens and clock", async () => {
    const mock = await createMock();
    mock.reset({ now: 1_767_225_600 });
    const { token, tokenId } = await createToken(mock, "kept");
    const snapshot = await (await mock.fetch(`${own}/snapshot`)).json();
    await mock.fetch(`${api}/tokens/named/${tokenId}`, { method: "DELETE", headers: bob });
    expect((await mock.fetch(`${api}/user`, { headers: { "x-auth-token": token } })).status).toBe(401);

    const response = await post(mock, "snapshot", snapshot, "PUT");
    expect(response.status).toBe(200);
    expect((await mock.fetch(`${api}/user`, { headers: { "x-auth-token": token } })).status).toBe(200);
    expect(mock.world()?.now).toBe(1_767_225_600);
    expect(mock.snapshot()).toEqual(snapshot);
  });

  it("can be the seed of another mock", async () => {
    const mock = await createMock();
    const { tokenId } = await createToken(mock, "kept");
    const other = await createMock({ seed: mock.snapshot() ?? {} });
    expect(await listTokens(other)).toEqual([tokenId]);
  });

  it("is refused if it is invalid, with the place of the mistake, and the world is unchanged", async () => {
    const mock = await createMock();
    await createToken(mock, "one");
    const response = await post(mock, "snapshot", { users: [{ username: 5 }] }, "PUT");
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      message: expect.stringContaining("/users/0/username must be a string, got 5."),
    });
    expect(await listTokens(mock)).toHaveLength(1);
  });
});

describe("the mock's own routes", () => {
  it("are listed in the error for an unknown route; the error for a wrong method lists the methods", async () => {
    const mock = await createMock();
    const unknown = await mock.fetch(`${own}/wrold`);
    expect(unknown.status).toBe(404);
    const names = [
      "world",
      "reset",
      "snapshot",
      "faults",
      "clock",
      "scenario",
      "worlds",
      "operations",
      "log",
      "spec",
    ];
    expect(await unknown.json()).toEqual({
      message: `The mock has no /__mock/wrold; its routes are ${names.join(", ")}.`,
    });
    const wrong = await mock.fetch(`${own}/reset`);
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get("allow")).toBe("POST");
  });

  it.each([
    "constructor",
    "__proto__",
    "toString",
    "page/x.constructor",
  ])("do not include %s", async (path) => {
    const response = await (await createMock()).fetch(`${own}/${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("allow")).toBeNull();
  });

  it("return the spec to requests of the same origin", async () => {
    const mock = await createMock();
    const response = await mock.fetch(`${own}/spec`, { headers: { host: "localhost:4010" } });
    expect(await response.json()).toMatchObject({ openapi: "3.1.0" });
  });
});
