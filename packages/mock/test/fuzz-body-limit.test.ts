import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningMock, startMock } from "../src/index.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Sends a body of this size in bytes: an object that contains one long string. */
function send(size: number, method: string, path: string) {
  const body = `{"name":"${"a".repeat(size - 11)}"}`;
  const headers = { authorization: `Basic ${btoa("bob:password1")}`, "content-type": "application/json" };
  return fetch(mock.url + path, { method, headers, body });
}

describe("a body over the limit of 8,000,000 bytes", () => {
  it("causes an empty 500 that has a content type, as on Onezone", async () => {
    const response = await send(8_000_001, "POST", "/user/tokens/named");
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      500,
      "application/json",
      "",
    ]);
  });

  it("is read completely, so that the connection can be used again", async () => {
    await send(10_000_000, "POST", "/user/tokens/named");
    expect((await fetch(`${mock.url}/health`)).status).toBe(200);
  });

  it("is ignored if the operation does not read a body", async () => {
    expect((await send(8_000_001, "DELETE", "/user/tokens/temporary")).status).toBe(204);
  });

  it("is larger than the limit: a body of exactly 8,000,000 bytes is read", async () => {
    const response = await send(8_000_000, "POST", "/user/tokens/named");
    expect(await response.json()).toMatchObject({ error: { id: "badValueName" } });
  });
});
