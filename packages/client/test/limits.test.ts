import { getEventListeners } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createOnezoneClient, isOnezoneCallError } from "../src/index.ts";
import { clientReceiving, noContent, params, path } from "./fake-server.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts a server and returns its URL. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends the start of a body and does not end it. */
const halfABody: RequestListener = (_request, response) => {
  response.writeHead(200).write('{"generation":');
};

describe("a timeout", () => {
  it.each([100.5, 1.001 * 1000, 2 ** 31 - 1, Number.POSITIVE_INFINITY])("can be %d ms", async (timeout) => {
    const { onezone, requests } = clientReceiving(noContent, { timeout: 50 });
    const result = onezone.DELETE(path, { params, timeout }).catch((reason: unknown) => reason);
    expect(await result).toHaveProperty("response.status", 204);
    expect(requests).toHaveLength(1);
  });

  it.each([
    0,
    0.4,
    -1,
    2 ** 31,
    2 ** 32,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    "5",
    null,
  ])("of %j is an argument error, and nothing is sent", async (wrong) => {
    const timeout = wrong as number;
    const { onezone, requests } = clientReceiving(noContent);
    const error = await onezone.DELETE(path, { params, timeout }).catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "argument")).toBe(true);
    expect(String(error)).toContain(
      "`timeout` must be a number from 1 to 2147483647, or Infinity. Nothing was sent.",
    );
    expect(requests).toEqual([]);
    expect(() => clientReceiving(noContent, { timeout })).toThrow("`timeout` must be a number");
  });

  it("of Infinity turns off the client's timeout for a call", async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(noContent()), 60));
    const { onezone } = clientReceiving(slow, { timeout: 20, retry: false });
    expect((await onezone.DELETE(path, { params, timeout: Infinity })).response.status).toBe(204);
    await expect(onezone.DELETE(path, { params })).rejects.toMatchObject({ kind: "timeout" });
  });

  it("fires even if a custom `fetch` ignores its signal", async () => {
    const { onezone } = clientReceiving(() => new Promise(() => {}), { timeout: 20, retry: false });
    await expect(onezone.DELETE(path, { params })).rejects.toMatchObject({ kind: "timeout" });
  });

  it("includes the wait for the token", async () => {
    const { onezone, requests } = clientReceiving(noContent, {
      token: () => new Promise(() => {}),
      timeout: 20,
      retry: false,
    });
    await expect(onezone.DELETE(path, { params })).rejects.toMatchObject({ kind: "timeout" });
    expect(requests).toEqual([]);
  });

  it("includes the body, even if the caller passes a signal", async () => {
    const onezone = createOnezoneClient({ baseUrl: await serve(halfABody), timeout: 50, retry: false });
    const { signal } = new AbortController();
    await expect(onezone.GET(path, { params, signal })).rejects.toMatchObject({ kind: "timeout" });
  });

  it.each([
    ["timeout", () => ({ timeout: 50 }), /^OnezoneCallError: GET \/test_image: no response in time/],
    ["aborted", () => ({ signal: AbortSignal.timeout(50) }), /GET \/test_image: aborted/],
  ] as const)("ends a stream with an error of the kind %s", async (kind, options, message) => {
    const onezone = createOnezoneClient({ baseUrl: await serve(halfABody), retry: false });
    const { data } = await onezone.GET("/test_image", { parseAs: "stream", ...options() });
    const reader = data?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"generation":');
    const error = await reader?.read().catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, kind)).toBe(true);
    expect(String(error)).toMatch(message);
  });

  it("does not end a stream that was read in time", async () => {
    const { onezone } = clientReceiving(() => new Response("PNG"), { timeout: 1000 });
    const { data } = await onezone.GET("/test_image", { parseAs: "stream" });
    expect(await new Response(data).text()).toBe("PNG");
  });

  it("does not hide the error of an incomplete stream", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200).write("PN");
      setTimeout(() => response.destroy(), 10);
    });
    const { data } = await createOnezoneClient({ baseUrl: url }).GET("/test_image", { parseAs: "stream" });
    await expect(new Response(data).text()).rejects.toThrow();
    const again = await createOnezoneClient({ baseUrl: url }).GET("/test_image", { parseAs: "stream" });
    const reader = again.data?.getReader();
    await reader?.read();
    await expect(reader?.read()).rejects.toMatchObject({ name: "OnezoneCallError", kind: "network" });
  });
});

describe("the caller's signal", () => {
  const unavailable = () => new Response("later", { status: 503 });

  it("has no listeners after a call that succeeded or failed", async () => {
    const { signal } = new AbortController();
    const init = { params, signal, timeout: 1000, retry: { delay: 1 } };
    const ways = [
      clientReceiving([unavailable, noContent]),
      clientReceiving([unavailable, unavailable, () => new Response("<html>")]),
      clientReceiving(() => new TypeError("fetch failed")),
      clientReceiving(() => new Response(null, { status: 307, headers: { location: "http://other.org" } })),
    ];
    for (const { onezone } of ways) {
      for (let call = 0; call < 10; call++) await onezone.DELETE(path, init).catch(() => {});
    }
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("has no listeners after a call to a real server", async () => {
    const url = await serve((_request, response) => response.end("{}"));
    const { signal } = new AbortController();
    for (let call = 0; call < 20; call++)
      await createOnezoneClient({ baseUrl: url }).GET("/user", { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("prevents the request if it is already aborted", async () => {
    const { onezone, requests } = clientReceiving(noContent);
    const call = onezone.DELETE(path, { params, signal: AbortSignal.abort("before") });
    await expect(call).rejects.toMatchObject({ kind: "aborted", cause: "before" });
    expect(requests).toEqual([]);
  });
});

describe("a refused redirect", () => {
  it("closes its connection", async () => {
    let open = 0;
    const url = await serve((request, response) => {
      open += 1;
      request.socket.once("close", () => {
        open -= 1;
      });
      response.writeHead(307, { location: "http://127.0.0.1:1/" });
      response.write("a body that is never read to its end");
    });
    const onezone = createOnezoneClient({ baseUrl: url, token: "secret" });
    for (let call = 0; call < 20; call++) {
      await expect(onezone.DELETE(path, { params })).rejects.toMatchObject({ kind: "redirect" });
    }
    await expect.poll(() => open).toBe(0);
  });
});
