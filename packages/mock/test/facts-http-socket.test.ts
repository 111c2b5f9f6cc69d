import { once } from "node:events";
import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningMock, startMock } from "../src/index.ts";

/** Tests HTTP against the real server, for behaviour that `fetch` cannot show. */

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const authorization = `Basic ${btoa("ada:password1")}`;

/** Sends a request unchanged. `fetch` allows neither a body in a GET request nor another Host header. */
async function send(method: string, path: string, headers: RequestOptions["headers"], body?: string) {
  const sent = request(mock.url + path, { method, headers: { authorization, ...headers } });
  sent.end(body);
  const [response]: IncomingMessage[] = await once(sent, "response");
  return {
    status: response?.statusCode,
    headers: response?.headers,
    text: response && (await text(response)),
  };
}

describe("on a socket", () => {
  it("a 201 without a body has Content-Length 0, and a Location that contains the configured domain", async () => {
    const body = JSON.stringify({ fullName: "Dan" });
    const headers = { "content-type": "application/json", host: "other.example.com" };
    const created = await send("POST", "/users", headers, body);
    expect(created).toMatchObject({ status: 201, text: "", headers: { "content-length": "0" } });
    expect(created.headers?.location).toMatch(/^https:\/\/onezone\.example\.com\/api\/v3\/onezone\/users\//);
  });

  it("a 204 has a Content-Type, but no Content-Length", async () => {
    const { status, headers } = await send("DELETE", "/user/tokens/temporary", {});
    expect([
      status,
      headers?.["content-type"],
      headers?.["content-length"],
      headers?.["transfer-encoding"],
    ]).toEqual([204, "application/json", undefined, undefined]);
  });

  it.each([
    ["GET", 200],
    ["DELETE", 204],
  ])("%s ignores a body of any type", async (method, status) => {
    const headers = { "content-type": "text/plain", "content-length": "5" };
    expect((await send(method, "/user/tokens/named", headers, "hello")).status).toBe(status);
  });

  it.each([
    [4096 - "x-header".length, 200],
    [5000, 431],
  ])("a header value of %i bytes causes the status %i", async (length, status) => {
    const response = await send("GET", "/user", { "x-header": "x".repeat(length) });
    expect(response.status).toBe(status);
    if (status === 431) expect(response.text).toBe("");
  });

  it.each(["OPTIONS", "HEAD"])("%s on an unknown path does not list operations", async (method) => {
    const { status, headers } = await send(method, "/nothing", {});
    expect([status, headers?.allow]).toEqual(
      method === "HEAD" ? [404, undefined] : [200, "HEAD, GET, OPTIONS"],
    );
  });
});
