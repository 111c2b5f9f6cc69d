import { describe, expect, it } from "vitest";
import { createMock, type Mock, type MockOptions } from "../src/index.ts";

const base = "http://onezone.test/api/v3/onezone";
const path = "/users/9fdc83ee1bbd3ba9a1ea6a1a07f5a3ab/tokens/temporary";

/** Calls a mock with or without a credential. */
async function call(mock: Mock, method: string, target: string, headers: Record<string, string> = {}) {
  const response = await mock.fetch(base + target, { method, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
const mockWith = (options: MockOptions = {}) => createMock(options);

describe("a browser", () => {
  const preflight = {
    origin: "http://localhost:5173",
    "access-control-request-method": "DELETE",
    "access-control-request-headers": "x-auth-token",
  };

  it("receives a successful response to a preflight, so that a page of another origin can call the mock", async () => {
    const { status, headers } = await call(await mockWith(), "OPTIONS", path, preflight);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(preflight.origin);
    expect(headers.get("access-control-allow-methods")).toContain("DELETE");
    expect(headers.get("access-control-allow-headers")).toBe("x-auth-token");
  });

  it("can read every response and its reason, including those of the HTTP layer", async () => {
    const { status, headers } = await call(await mockWith(), "GET", "/nowhere", preflight);
    expect(status).toBe(404);
    expect(headers.get("access-control-allow-origin")).toBe(preflight.origin);
    expect(headers.get("access-control-expose-headers")).toBe("x-mock-why");
  });

  it.each([
    "/nowhere",
    "/user",
    "/%zz",
  ])("may send any request to %s, so that a page can read the error", async (target) => {
    const mock = await mockWith();
    const { status, headers } = await call(mock, "OPTIONS", target, preflight);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toContain("DELETE");
    expect(headers.get("access-control-allow-headers")).toBe("x-auth-token");
    const refused = await call(mock, "DELETE", target, { origin: preflight.origin, "x-auth-token": "a" });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.headers.get("access-control-allow-origin")).toBe(preflight.origin);
  });

  it("may send credentials: no CORS header is a wildcard", async () => {
    const mock = await mockWith();
    const { origin } = preflight;
    for (const [method, asked] of [
      ["OPTIONS", preflight],
      ["GET", { origin, "x-auth-token": "a" }],
    ] as const) {
      const { headers } = await call(mock, method, "/user", asked);
      expect(headers.get("access-control-allow-credentials")).toBe("true");
      expect(headers.get("vary")).toBe("origin");
      expect([...headers].filter(([, value]) => value === "*")).toEqual([]);
    }
  });

  it.each<[string, string, RequestInit]>([
    ["that is executed", "/configuration", {}],
    ["whose response is an example", "/user", { headers: { prefer: "code=401" } }],
    ["whose path is unknown", "/nowhere", {}],
    ["whose method is not allowed", "/configuration", { method: "DELETE" }],
    ["that has no credentials", "/user", {}],
    ["whose body is too large", "/tokens/examine", { method: "POST", body: new Uint8Array(8_000_001) }],
    ["that has a malformed condition", "/configuration", { headers: { "if-match": "a" } }],
  ])("does not affect the response to another client: a request %s", async (_, target, {
    headers,
    ...init
  }) => {
    const mock = await mockWith();
    const ask = async (more: Record<string, string>) => {
      const sent = { ...headers, "content-type": "application/json", ...more };
      return [...(await mock.fetch(base + target, { ...init, headers: sent })).headers];
    };
    const before = await ask({});
    expect(await ask({ origin: preflight.origin })).toContainEqual(["vary", "origin"]);
    expect(await ask({})).toEqual(before);
  });

  it("receives an empty 500 without CORS headers from a strict mock, as from the server", async () => {
    const strict = await mockWith({ strict: true });
    for (const method of ["OPTIONS", "HEAD"]) {
      const { status, headers, text } = await call(strict, method, path, preflight);
      expect({ status, text }).toEqual({ status: 500, text: "" });
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

describe("HEAD", () => {
  it("returns the response of GET, without the body", async () => {
    const { status, headers, text } = await call(await mockWith(), "HEAD", "/configuration");
    expect({ status, text }).toEqual({ status: 200, text: "" });
    expect(headers.get("content-type")).toBe("application/json");
  });
});

describe("each response", () => {
  it("states its reason, and the place in the description that documents it", async () => {
    const { headers } = await call(await mockWith(), "DELETE", path);
    expect(headers.get("x-mock-why")).toBe(
      "unauthorized: You must authenticate yourself to perform this operation.",
    );
    expect(headers.get("x-mock-pointer")).toBe(
      "#/paths/~1users~1{id}~1tokens~1temporary/delete/responses/401/content/application~1json/examples/unauthorized",
    );
  });

  it("points to the example of its error if the credential is invalid", async () => {
    const { headers } = await call(await mockWith(), "DELETE", path, { "x-auth-token": "bad" });
    expect(headers.get("x-mock-pointer")).toMatch(/\/responses\/401\/.*\/examples\/badToken$/);
    expect(headers.get("x-mock-why")).toMatch(/^badToken: /);
  });

  it("contains only characters that are allowed in its headers", async () => {
    const mock = await mockWith();
    const response = await mock.fetch(`${base}/user/tokens/named`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa("bob:password1")}`, "content-type": "application/json" },
      body: JSON.stringify({ name: "Zażółć" }),
    });
    const { token } = JSON.parse(await response.text());
    await mock.fetch(`${base}/user/tokens/named`, {
      method: "DELETE",
      headers: { authorization: `Basic ${btoa("bob:password1")}` },
    });
    const refused = await mock.fetch(`${base}/user/tokens/named`, { headers: { "x-auth-token": token } });
    expect(refused.headers.get("x-mock-why")).toMatch(/^[ -~]+$/);
  });
});

describe("a header line or a path that is too long", () => {
  it("is refused without a body", async () => {
    const mock = await mockWith();
    const long = await call(mock, "GET", "/user", { "x-auth-token": "a".repeat(5000) });
    expect({ status: long.status, text: long.text }).toEqual({ status: 431, text: "" });
    expect((await call(mock, "GET", `/users/${"a".repeat(9000)}`)).status).toBe(414);
  });
});
