import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const url = "http://any.host/api/v3/onezone/configuration";

describe("the fetch of a mock", () => {
  it("has the interface of the global fetch, and responds for any host without a socket", async () => {
    const { fetch } = await createMock();
    const response = await fetch(new Request(url));
    expect(response).toBeInstanceOf(Response);
    expect(await response.json()).toMatchObject({ domain: "onezone.example.com" });
    expect((await fetch(new URL(url))).ok).toBe(true);
  });

  it("returns bytes if the response is not text", async () => {
    const { fetch } = await createMock();
    const response = await fetch("http://any.host/api/v3/onezone/test_image");
    expect(response.headers.get("content-type")).toBe("image/png");
    expect([...new Uint8Array(await response.arrayBuffer())].slice(1, 4)).toEqual(
      [..."PNG"].map((c) => c.charCodeAt(0)),
    );
  });

  it("rejects when its signal is aborted, before and during a delay", async () => {
    const { fetch } = await createMock({ delays: ["60000"] });
    await expect(fetch(url, { signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow("stop");
    await expect(fetch(url, { signal: AbortSignal.timeout(20) })).rejects.toThrow();
  });

  it("rejects with a TypeError if a fault cuts the connection", async () => {
    const { fetch } = await createMock();
    await expect(fetch(url, { headers: { "x-mock-fault": "cut" } })).rejects.toThrow(TypeError);
    const half = await fetch(url, { headers: { "x-mock-fault": "cut-body" } });
    expect(half.status).toBe(200);
    await expect(half.text()).rejects.toThrow(TypeError);
  });

  it("returns the documented response of a requested fault", async () => {
    const { fetch } = await createMock();
    const response = await fetch(url, { headers: { "x-mock-fault": "503" } });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { id: "serviceUnavailable" } });
    const empty = await fetch(url, { headers: { "x-mock-fault": "418" } });
    expect({ status: empty.status, body: await empty.text() }).toEqual({ status: 418, body: "" });
  });

  it("returns an empty 500 for a body over the limit, like the server", async () => {
    const { fetch } = await createMock();
    const response = await fetch("http://any.host/api/v3/onezone/tokens/examine", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: "a".repeat(8_000_001) }),
    });
    expect({ status: response.status, body: await response.text() }).toEqual({ status: 500, body: "" });
  });
});
