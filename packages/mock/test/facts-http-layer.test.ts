import { describe, expect, it } from "vitest";
import { BOB, NOBODY, onezone } from "./onezone-calls.ts";

/** Tests HTTP against the real server. Each table lists requests and the expected responses. */

const revocation = `/users/${BOB}/tokens/temporary`;

describe("the server", () => {
  it("reports only the first problem of a request, in a fixed order from the path to the execution", async () => {
    const { call, named, p1 } = await onezone();
    const confined = await named("cid", { caveats: [{ type: "api", whitelist: ["ozw/get/user.*.*:*"] }] });
    const target = (await call("bob", "POST /user/tokens/named", { name: "one" })).json.tokenId;
    await call("bob", "POST /user/tokens/named", { name: "two" });
    const bad = { "x-auth-token": "bad" };
    const all = {
      accept: "text/html",
      "if-match": '"x"',
      "content-type": "text/plain",
    };
    const { accept: _, ...acceptable } = all;
    const { "if-match": __, ...unconditional } = acceptable;
    const json = { "content-type": "application/json" };
    const steps = [
      await call(bad, `PATCH /tokens/nothing/${p1}`, "{", all),
      await call(bad, `PUT /tokens/named/${NOBODY}`, "{", all),
      await call(bad, `PATCH /tokens/named/${NOBODY}`, "{", all),
      await call({ token: confined }, `PATCH /tokens/named/${NOBODY}`, "{", all),
      await call({ token: confined }, `PATCH /tokens/named/${NOBODY}`, "{", acceptable),
      await call({ token: confined }, `PATCH /tokens/named/${NOBODY}`, "{", unconditional),
      await call({ token: confined }, `PATCH /tokens/named/${NOBODY}`, "{", json),
      await call({ token: confined }, `PATCH /tokens/named/${NOBODY}`, "[]", json),
      await call({ token: confined }, `PATCH /tokens/named/${target}`, "[]", json),
      await call("cid", `PATCH /tokens/named/${target}`, "[]", json),
      await call("anonymous", `PATCH /tokens/named/${target}`, "[]", json),
      await call("bob", `PATCH /tokens/named/${target}`, "[]", json),
      await call("bob", `PATCH /tokens/named/${target}`, '{"name":5}', json),
      await call("bob", `PATCH /tokens/named/${target}`, '{"name":"two"}', json),
      await call("bob", `PATCH /tokens/named/${target}`, '{"name":"three"}', json),
    ];
    expect(steps.map(({ status, ids }) => `${status} ${ids}`.trim())).toEqual([
      "405",
      "405",
      "401 unauthorized badToken",
      "406",
      "412",
      "415",
      "400 malformedData",
      "404 notFound",
      "401 unauthorized tokenCaveatUnverified",
      "403 forbidden",
      "401 unauthorized",
      "400 malformedData",
      "400 badValueString",
      "400 badValueIdentifierOccupied",
      "204",
    ]);
  });

  it.each([
    ["GET /users/NOBODY", 404],
    ["GET /providers/NOBODY", 404],
    ["GET /tokens/named/NOBODY", 404],
    ["PATCH /tokens/named/NOBODY", 404],
    ["DELETE /tokens/named/NOBODY", 404],
    ["GET /tokens/named/NOBODY/status", 404],
    ["GET /users/NOBODY/tokens/named", 401],
    ["POST /users/NOBODY/tokens/named", 401],
    ["DELETE /users/NOBODY/tokens/named", 401],
    ["GET /users/NOBODY/tokens/named/name/x", 401],
    ["GET /users/NOBODY/tokens/temporary", 401],
    ["POST /users/NOBODY/tokens/temporary", 401],
    ["DELETE /users/NOBODY/tokens/temporary", 401],
    ["GET /providers/NOBODY/tokens/named", 401],
    ["DELETE /providers/NOBODY/tokens/temporary", 401],
  ])("checks whether an entity exists before it checks the caller, unless the entity is the subject of tokens: %s", async (request, status) => {
    const { call } = await onezone();
    const response = await call("anonymous", request.replace("NOBODY", NOBODY));
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/json");
  });
});

describe("an error of the HTTP layer has an empty body and no content type", () => {
  const large = `{"name":"${"x".repeat(8_000_001)}"}`;
  it.each([
    [400, "GET /users/%zz", {}, undefined],
    [404, "GET /nothing", {}, undefined],
    [405, "PUT /user", {}, undefined],
    [406, "GET /user", { accept: "text/html" }, undefined],
    [412, "GET /user", { "if-match": '"x"' }, undefined],
    [415, "PATCH /user", { "content-type": "text/plain" }, "{}"],
    [431, "GET /user", { "x-header": "x".repeat(5000) }, undefined],
  ])("%i: %s", async (status, request, headers, body) => {
    const { call } = await onezone();
    const response = await call("bob", request, body, headers);
    expect([response.status, response.text, response.headers.get("content-type")]).toEqual([
      status,
      "",
      null,
    ]);
  });

  it("500: a body of more than 8,000,000 bytes", async () => {
    const { call } = await onezone();
    const response = await call("bob", "PATCH /user", large, { "content-type": "application/json" });
    expect([response.status, response.text]).toEqual([500, ""]);
  });
});

describe("the content type of a response", () => {
  it.each([
    ["a refused credential", "GET /user", { "x-auth-token": "bad" }, 401, null],
    ["a missing credential", "GET /user", "anonymous", 401, "application/json"],
    ["a forbidden request", "GET /users", "bob", 403, "application/json"],
    ["a missing entity", `GET /users/${NOBODY}`, "bob", 404, "application/json"],
    ["an invalid body", "PATCH /user", "bob", 400, "application/json"],
    ["a 204", `DELETE ${revocation}`, "bob", 204, "application/json"],
  ] as const)("is that of the server for %s", async (_, request, as, status, contentType) => {
    const { call } = await onezone();
    const response = await call(as, request);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, contentType]);
    if (status === 204) expect(response.text).toBe("");
  });
});

describe("Content-Type", () => {
  it.each([
    ["application/json", 204],
    ["Application/JSON", 204],
    ["application/json; charset=utf-8", 415],
    ["application/json;charset=UTF-8", 415],
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["application/merge-patch+json", 415],
  ])("%s with a body results in %i", async (contentType, status) => {
    const { call } = await onezone();
    const body = JSON.stringify({ fullName: "Bob" });
    expect((await call("bob", "PATCH /user", body, { "content-type": contentType })).status).toBe(status);
  });

  it.each([
    "text/plain",
    "application/json; charset=utf-8",
    "nonsense",
  ])("%s is ignored if there is no body", async (contentType) => {
    const { call } = await onezone();
    const response = await call("bob", "POST /user/tokens/named", undefined, { "content-type": contentType });
    expect(response.ids).toBe("missingRequiredValue");
  });
});

describe("Accept", () => {
  it.each([
    ["*/*", 200],
    ["application/*", 200],
    ["application/json", 200],
    ["application/json, text/plain, */*", 200],
    ["text/html, application/json;q=0.5", 200],
    ["application/json;q=0", 200],
    ["", 406],
    ["text/html", 406],
    ["application/json;charset=utf-8", 406],
    ["application/xml, text/*", 406],
    ["json", 400],
  ])("%j results in %i", async (accept, status) => {
    const { call } = await onezone();
    const response = await call("bob", "GET /user", undefined, { accept });
    expect(response.status).toBe(status);
    if (status !== 200) expect(response.text).toBe("");
  });
});

describe("a conditional request", () => {
  it.each([
    ["GET", { "if-match": '"x"' }, 412],
    ["GET", { "if-match": 'W/"x", "y"' }, 412],
    ["GET", { "if-match": "*" }, 200],
    ["GET", { "if-match": "x" }, 400],
    ["GET", { "if-match": '"x" "y"' }, 400],
    ["GET", { "if-match": '"x' }, 400],
    ["GET", { "if-match": "" }, 400],
    ["DELETE", { "if-match": "x" }, 400],
    ["GET", { "if-none-match": '"x"' }, 412],
    ["GET", { "if-none-match": "*" }, 304],
    ["DELETE", { "if-none-match": "*" }, 412],
    ["GET", { "if-none-match": "x, y" }, 400],
    // Only the first condition that fails is reported.
    ["GET", { "if-match": '"x"', "if-none-match": "x" }, 412],
    ["GET", { "if-match": "*", "if-none-match": "x" }, 400],
    ["GET", { "if-match": "*", "if-none-match": "*" }, 304],
  ] as const)("%s with %j: %i", async (method, headers, status) => {
    const { call } = await onezone();
    const response = await call("bob", `${method} ${revocation}`, undefined, headers);
    expect(response.status).toBe(status);
    // A malformed condition causes an error before the server sets any header.
    expect(response.headers.get("access-control-allow-origin")).toBe(status === 400 ? null : "*");
    if (status !== 200) expect(response.text).toBe("");
  });

  it("that is malformed has a response that a page can read, unless the mock is strict", async () => {
    const headers = { "if-match": "x", origin: "http://localhost:5173" };
    const origin = async (strict: boolean) =>
      (await (await onezone(undefined, { strict })).call("bob", "GET /user", undefined, headers)).headers.get(
        "access-control-allow-origin",
      );
    expect(await origin(false)).toBe(headers.origin);
    expect(await origin(true)).toBeNull();
  });

  it("is evaluated after the credential", async () => {
    const { call } = await onezone();
    expect((await call({ "x-auth-token": "bad" }, "GET /user", undefined, { "if-match": "x" })).status).toBe(
      401,
    );
  });
});
