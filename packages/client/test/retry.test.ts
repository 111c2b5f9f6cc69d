import { describe, expect, it } from "vitest";
import { isOnezoneCallError } from "../src/index.ts";
import { retryDelay } from "../src/retry.ts";
import { clientReceiving, noContent, params, path, type Respond, refusal } from "./fake-server.ts";

const refused = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
const reset = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
const unavailable = (headers?: Record<string, string>) => () =>
  Response.json(
    { error: { id: "serviceUnavailable", description: "Later." } },
    { status: 503, ...(headers && { headers }) },
  );

/** Returns the number of requests of a call that receives these responses and then a success. */
async function attempts(method: "GET" | "DELETE" | "POST", ...responses: Respond[]): Promise<number> {
  const success = () => (method === "DELETE" ? noContent() : Response.json({ generation: 1, token: "t" }));
  const { onezone, requests } = clientReceiving([...responses, success], { retry: { delay: 0 } });
  const call = {
    GET: () => onezone.GET(path, { params }),
    DELETE: () => onezone.DELETE(path, { params }),
    POST: () => onezone.POST(path, { params, body: {} }),
  };
  await call[method]().catch(() => {});
  return requests.length;
}

describe("a request is repeated", () => {
  it.each(["GET", "DELETE", "POST"] as const)("if no connection was made: %s", async (method) => {
    expect(await attempts(method, refused)).toBe(2);
  });

  it.each([
    "GET",
    "DELETE",
    "POST",
  ] as const)("if the server says that it did not process it: %s", async (method) => {
    expect(await attempts(method, unavailable())).toBe(2);
    expect(await attempts(method, () => new Response("slow down", { status: 429 }))).toBe(2);
  });

  it("if it is a read and its response was lost", async () => {
    expect(await attempts("GET", reset)).toBe(2);
    expect(await attempts("GET", () => new Response("bad gateway", { status: 502 }))).toBe(2);
    expect(await attempts("GET", () => new Response("too slow", { status: 504 }))).toBe(2);
  });

  it("if it is a read and its body was incomplete", async () => {
    const broken = () =>
      new Response(
        new ReadableStream({ start: (controller) => controller.error(new Error("socket hang up")) }),
      );
    expect(await attempts("GET", broken)).toBe(2);
    expect(await attempts("DELETE", broken)).toBe(1);
    expect(await attempts("POST", broken)).toBe(1);
  });

  it("with its body", async () => {
    const { onezone, requests } = clientReceiving([refused, () => Response.json({ token: "t" })], {
      retry: { delay: 0 },
    });
    await onezone.POST("/user/tokens/temporary", { body: { caveats: [{ type: "time", validUntil: 1 }] } });
    expect(await requests[0]?.text()).toBe(await requests[1]?.text());
  });
});

describe("a request is not repeated", () => {
  it.each([
    "DELETE",
    "POST",
  ] as const)("if its response was lost and the server may have processed it: %s", async (method) => {
    expect(await attempts(method, reset)).toBe(1);
    expect(await attempts(method, () => new Response("bad gateway", { status: 502 }))).toBe(1);
    expect(await attempts(method, () => new Response("too slow", { status: 504 }))).toBe(1);
    expect(await attempts(method, () => refusal(500, "internalServerError"))).toBe(1);
  });

  it("if Onezone refused it", async () => {
    expect(await attempts("GET", () => refusal(401, "unauthorized"))).toBe(1);
    expect(await attempts("GET", () => refusal(500, "internalServerError"))).toBe(1);
  });

  it.each(["DELETE", "POST"] as const)("after a redirect has changed it to a GET: %s", async (method) => {
    const redirect = () => new Response(null, { status: 303, headers: { location: "/result" } });
    for (const next of [unavailable(), refused, reset, () => new Response("slow down", { status: 429 })]) {
      expect(await attempts(method, redirect, next)).toBe(2);
      expect(await attempts(method, redirect, redirect, next)).toBe(3);
    }
    expect(await attempts("GET", redirect, unavailable(), redirect)).toBe(4);
  });

  it("if it was redirected with the same method, unless the server says that it did not process it", async () => {
    const redirect = () => new Response(null, { status: 307, headers: { location: "/new" } });
    expect(await attempts("DELETE", redirect, reset)).toBe(2);
    expect(await attempts("DELETE", redirect, unavailable())).toBe(3);
  });

  it("more often than allowed: by default, three attempts in total", async () => {
    expect(await attempts("GET", reset, reset, reset, reset)).toBe(3);
  });

  it("if the client or the call turns retries off", async () => {
    const client = clientReceiving(refused, { retry: false });
    await client.onezone.GET(path, { params }).catch(() => {});
    expect(client.requests).toHaveLength(1);
    const call = clientReceiving(refused, { retry: { attempts: 5, delay: 0 } });
    await call.onezone.GET(path, { params, retry: { attempts: 2, delay: 0 } }).catch(() => {});
    expect(call.requests).toHaveLength(2);
  });
});

describe("the wait before another attempt", () => {
  it("follows Retry-After, in seconds or as a date", async () => {
    for (const value of ["0", new Date(Date.now() - 1000).toUTCString()]) {
      const { onezone, requests } = clientReceiving([unavailable({ "retry-after": value }), noContent], {
        retry: { delay: 60_000, totalTime: 1000 },
      });
      await onezone.DELETE(path, { params });
      expect(requests).toHaveLength(2);
    }
  });

  it.each(["1.5", "0.02"])("can be a fraction of a second: %s", async (value) => {
    const { onezone, requests } = clientReceiving([unavailable({ "retry-after": value }), noContent], {
      retry: { delay: 0, totalTime: 1000 },
    });
    const begin = performance.now();
    await onezone.DELETE(path, { params });
    expect(requests).toHaveLength(value === "1.5" ? 1 : 2);
    if (value === "0.02") expect(performance.now() - begin).toBeGreaterThan(15);
  });

  it.each(["99999999999999999999", "2147484", "4294968"])("is never shortened: %s seconds", async (value) => {
    const { onezone, requests } = clientReceiving(unavailable({ "retry-after": value }), {
      retry: { delay: 0, totalTime: Number.POSITIVE_INFINITY },
    });
    expect((await onezone.DELETE(path, { params })).response.status).toBe(503);
    expect(requests).toHaveLength(1);
  });

  it.each(["soon", "-5", "abc 1", "1, 2", "1.2.3"])("ignores a malformed Retry-After: %s", async (value) => {
    const { onezone, requests } = clientReceiving(unavailable({ "retry-after": value }), {
      retry: { delay: 400, totalTime: 100 },
    });
    await onezone.DELETE(path, { params });
    expect(requests).toHaveLength(1);
  });

  it("is skipped if it would exceed the total time, so that the response is returned at once", async () => {
    const { onezone, requests } = clientReceiving(unavailable({ "retry-after": "3600" }), {});
    const { response } = await onezone.DELETE(path, { params });
    expect(response.status).toBe(503);
    expect(requests).toHaveLength(1);
  });

  it("doubles after each attempt, minus a random part of at most half", () => {
    const outcome = { response: new Response(null, { status: 503 }), body: "", isProcessed: false };
    for (const [attempt, longest] of [100, 200, 400, 800].entries()) {
      const wait = retryDelay(outcome, attempt + 1, 100);
      expect(wait).toBeGreaterThanOrEqual(longest / 2);
      expect(wait).toBeLessThanOrEqual(longest);
    }
  });

  it("ends when the caller's signal is aborted", async () => {
    const controller = new AbortController();
    const { onezone, requests } = clientReceiving(refused, { retry: { delay: 20_000, totalTime: 100_000 } });
    setTimeout(() => controller.abort(), 20);
    const error = await onezone
      .DELETE(path, { params, signal: controller.signal })
      .catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "aborted")).toBe(true);
    expect(requests).toHaveLength(1);
  });
});

describe("the retry options", () => {
  it.each([
    [{ attempts: Number.NaN }, "attempts"],
    [{ attempts: 0 }, "attempts"],
    [{ delay: -1 }, "delay"],
    [{ delay: Number.NaN }, "delay"],
    [{ totalTime: Number.NaN }, "totalTime"],
  ])("are refused if they are invalid: %j", async (retry, name) => {
    const { onezone, requests } = clientReceiving(refused);
    const error = await onezone.GET(path, { params, retry }).catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "argument")).toBe(true);
    expect(String(error)).toContain(`\`${name}\` must be a number`);
    expect(requests).toEqual([]);
    expect(() => clientReceiving(refused, { retry })).toThrow(`\`${name}\` must be a number`);
  });
});

describe("a log that fails", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("does not fail the call when it %s", async (_what, log) => {
    const { onezone } = clientReceiving([unavailable(), noContent], { log, retry: { delay: 0 } });
    expect((await onezone.DELETE(path, { params })).response.status).toBe(204);
  });
});
