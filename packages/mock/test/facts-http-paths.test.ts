import { describe, expect, it } from "vitest";
import { ADA, BOB, NOBODY, NOW, onezone, soon } from "./onezone-calls.ts";
import { smallSeed } from "./small-seed.ts";

/** Tests against the real server how methods and paths are processed, and what all responses have in common. */

const revocation = `/users/${BOB}/tokens/temporary`;

describe("a method", () => {
  it.each([
    ["PUT /user", "DELETE, GET, PATCH"],
    [`PUT ${revocation}`, "DELETE, GET, POST"],
    [`PATCH ${revocation}`, "DELETE, GET, POST"],
    ["POST /tokens/named", "GET"],
    [`PUT /tokens/named/${NOBODY}`, "DELETE, GET, PATCH"],
    ["GET /tokens/examine", "POST"],
  ])("that the path does not have is refused before the credential is checked, with a list of the allowed methods: %s", async (request, allow) => {
    const { call } = await onezone();
    const described = (await call({ "x-auth-token": "bad" }, request)).headers.get("allow");
    // The description does not contain every operation of the path.
    expect(allow.split(", ")).toEqual(expect.arrayContaining(described?.split(", ") ?? ["nothing"]));
    expect(described?.split(", ")).toEqual(described?.split(", ").sort());
    expect((await call("anonymous", request)).status).toBe(405);
  });

  it.each([
    ["GET", 404, null],
    ["HEAD", 404, null],
    ["POST", 405, "HEAD, GET, OPTIONS"],
    ["PUT", 405, "HEAD, GET, OPTIONS"],
    ["PATCH", 405, "HEAD, GET, OPTIONS"],
    ["DELETE", 405, "HEAD, GET, OPTIONS"],
    ["OPTIONS", 200, "HEAD, GET, OPTIONS"],
  ])("on an unknown path is handled like a request for a static file: %s", async (method, status, allow) => {
    const { call } = await onezone(undefined, { strict: true });
    const response = await call("anonymous", `${method} /user/token/temporary`);
    expect([response.status, response.text, response.headers.get("allow")]).toEqual([status, "", allow]);
  });

  it.each([
    "OPTIONS",
    "HEAD",
  ])("that a preflight or curl -I sends fails only in strict mode: %s", async (method) => {
    const strict = await (await onezone(undefined, { strict: true })).call("bob", `${method} /user`);
    expect([strict.status, strict.text, strict.headers.get("access-control-allow-origin")]).toEqual([
      500,
      "",
      null,
    ]);
    const helpful = await (await onezone()).call("bob", `${method} /user`);
    expect([helpful.status, helpful.headers.get("access-control-allow-origin")]).toEqual([
      method === "HEAD" ? 200 : 204,
      "*",
    ]);
  });

  it("that is unknown causes a 500", async () => {
    const { call } = await onezone();
    expect((await call("bob", "PURGE /user")).status).toBe(500);
  });
});

describe("a page of another origin", () => {
  it.each([
    ["bob", "GET /user", 200],
    ["bob", "GET /users", 403],
    ["anonymous", "GET /user", 401],
    [{ "x-auth-token": "bad" }, "GET /user", 401],
    ["bob", `DELETE ${revocation}`, 204],
    ["bob", "PUT /user", 405],
  ] as const)("can read each response of the API, even from a strict mock: %j %s", async (as, request, status) => {
    const { call } = await onezone(undefined, { strict: true });
    const response = await call(as, request, undefined, { origin: "http://localhost:5173" });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([status, "*"]);
  });
});

describe("the server handles a path", () => {
  const [first = "", ...rest] = BOB;
  const encoded = `%${first.charCodeAt(0).toString(16)}${rest.join("")}`;
  it.each([
    ["with a slash at its end", `/users/${BOB}/tokens/temporary/`, 204],
    ["with an encoded id", `/users/${encoded}/tokens/temporary`, 204],
    ["with an id that is encoded twice", `/users/${encoded.replace("%", "%25")}/tokens/temporary`, 403],
    ["with an id in upper case", `/users/${BOB.toUpperCase()}/tokens/temporary`, 403],
    ["with an id of another form", "/users/x/tokens/temporary", 403],
    ["with a query", `${revocation}?force=true&force`, 204],
    ["with dot segments", `/users/../users/${BOB}/tokens/temporary`, 204],
    ["with segments in upper case", `/users/${BOB}/Tokens/temporary`, 405],
    ["with two slashes in a row", `/users//${BOB}/tokens/temporary`, 405],
  ])("%s", async (_, path, status) => {
    const { call } = await onezone();
    expect((await call("bob", `DELETE ${path}`)).status).toBe(status);
  });
});

describe("the server ignores", () => {
  it.each([
    ["JSON", "{}", "application/json"],
    ["malformed JSON", "{", "application/json"],
    ["another type", "hello", "text/plain"],
  ])("the body of a DELETE request: %s", async (_, body, contentType) => {
    const { call } = await onezone();
    expect((await call("bob", `DELETE ${revocation}`, body, { "content-type": contentType })).status).toBe(
      204,
    );
  });

  it("unknown fields of a body", async () => {
    const { call, named } = await onezone();
    const token = await named("bob");
    for (const [request, body, status] of [
      ["POST /user/tokens/named", { name: "new", colour: "red" }, 201],
      ["POST /user/tokens/temporary", { caveats: [soon], colour: "red" }, 201],
      ["POST /tokens/examine", { token, colour: "red" }, 200],
      ["PATCH /user", { fullName: "Bob", colour: "red" }, 204],
    ] as const) {
      expect([request, (await call("bob", request, body)).status]).toEqual([request, status]);
    }
  });
});

describe("Location", () => {
  it("is an absolute URL that contains the configured domain, not the host of the request", async () => {
    const { call } = await onezone({ ...smallSeed, domain: "zone.example.org" });
    const { json, headers } = await call(
      "bob",
      `POST /users/${BOB}/tokens/named`,
      { name: "one" },
      { host: "other.example.com" },
    );
    expect(headers.get("location")).toBe(
      `https://zone.example.org/api/v3/onezone/tokens/named/${json.tokenId}`,
    );
    const user = await call("ada", "POST /users", { fullName: "Dan" });
    expect([user.status, user.text]).toEqual([201, ""]);
    expect(user.headers.get("location")).toMatch(
      /^https:\/\/zone\.example\.org\/api\/v3\/onezone\/users\/[0-9a-f]{32}ch[0-9a-f]{4}$/,
    );
    expect((await call("ada", `GET /users/${user.headers.get("location")?.split("/").at(-1)}`)).status).toBe(
      200,
    );
  });

  it("is missing after a temporary token is created, because the token has no URL", async () => {
    const { call } = await onezone();
    const { headers, json } = await call("bob", "POST /user/tokens/temporary", { caveats: [soon] });
    expect(headers.get("location")).toBeNull();
    expect(Object.keys(json)).toEqual(["token"]);
  });
});

describe("some responses", () => {
  it("contain fields that are not documented anywhere", async () => {
    const { call } = await onezone();
    const user = (await call("bob", "GET /user")).json;
    expect(user).toMatchObject({
      alias: user.username,
      login: user.username,
      name: user.fullName,
      emailList: user.emails,
    });
    expect((await call("anonymous", "GET /configuration")).json).toMatchObject({
      bagitUploaderWorkflowSchemaId: null,
      openDataXrootdServerDomain: null,
    });
  });

  it("contain lists that are named after their items, in the plural", async () => {
    const { call } = await onezone();
    for (const [request, key] of [
      ["GET /users", "users"],
      ["GET /providers", "providers"],
      ["GET /tokens/named", "tokens"],
      ["GET /user/tokens/named", "tokens"],
    ] as const) {
      expect(Object.keys((await call("ada", request)).json)).toEqual([key]);
    }
  });

  it("contain the server's time in milliseconds", async () => {
    const { call } = await onezone();
    expect((await call("anonymous", "GET /provider/public/get_current_time")).json).toEqual({
      timeMillis: NOW * 1000,
    });
  });

  it("have status 401 for an invalid credential, even if the operation is public", async () => {
    const { call } = await onezone();
    const bad = { "x-auth-token": "bad" };
    for (const request of [
      "GET /configuration",
      "GET /provider/public/get_current_time",
      "POST /tokens/examine",
    ]) {
      expect([request, (await call(bad, request)).ids]).toEqual([request, "unauthorized badToken"]);
    }
  });

  it("do not require an admin privilege because they contain the user's own data", async () => {
    const { call } = await onezone();
    expect((await call("bob", `GET /users/${BOB}`)).status).toBe(200);
    expect((await call("bob", `GET /users/${ADA}`)).status).toBe(403);
  });
});
