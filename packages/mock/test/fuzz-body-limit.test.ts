import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningMock, startMock } from "../src/index.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Sends a body of this many bytes: an object with one long text. */
function send(size: number, method: string, path: string) {
  const body = `{"name":"${"a".repeat(size - 11)}"}`;
  const headers = { authorization: `Basic ${btoa("bob:password1")}`, "content-type": "application/json" };
  return fetch(mock.url + path, { method, headers, body });
}

describe("a body over the limit of 8,000,000 bytes", () => {
  it("leads to 500 with only a content type, as on Onezone", async () => {
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

  it("does not apply if no body is read", async () => {
    expect((await send(8_000_001, "DELETE", "/user/tokens/temporary")).status).toBe(204);
  });

  it("starts one byte above the limit, since a body of the limit is read", async () => {
    const response = await send(8_000_000, "POST", "/user/tokens/named");
    expect(await response.json()).toMatchObject({ error: { id: "badValueName" } });
  });
});
