import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createTemporaryTokenForCurrentUser,
  revokeAllTemporaryTokensOfUser,
} from "../src/generated/operations.ts";
import { isOnezoneCallError, isOnezoneError, OnezoneError, type OnezoneErrorObject } from "../src/index.ts";
import { clientReceiving, params, path, type Respond, refusal, userId } from "./fake-server.ts";

/** Returns the error that a call throws for a response. */
async function thrownFor(respond: Respond, token = "secret"): Promise<unknown> {
  const { onezone } = clientReceiving(respond, { token, retry: false });
  return revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } }).catch((error: unknown) => error);
}

describe("OnezoneError", () => {
  it("contains the error of Onezone and the call", async () => {
    const error = await thrownFor(() => refusal(403, "forbidden", { hint: "no" }));
    expect(error).toBeInstanceOf(OnezoneError);
    expect(error).toMatchObject({
      id: "forbidden",
      status: 403,
      description: "The description of forbidden.",
      details: { hint: "no" },
      operationId: "revokeAllTemporaryTokensOfUser",
      method: "DELETE",
      message: "revokeAllTemporaryTokensOfUser: The description of forbidden. (forbidden, status 403)",
    });
    expect(error).toHaveProperty("response.status", 403);
  });

  it("converts nested errors to a chain of causes", async () => {
    const tokenError: OnezoneErrorObject = { id: "tokenRevoked", description: "Revoked." };
    const authError = { id: "badServiceToken", description: "Bad.", details: { tokenError } };
    const error = await thrownFor(() => refusal(401, "unauthorized", { authError }));
    if (!isOnezoneError(error, "unauthorized")) throw error;
    expect(isOnezoneError(error.cause, "badServiceToken")).toBe(true);
    expect(error.cause).toHaveProperty("cause.id", "tokenRevoked");
    expect(error).not.toHaveProperty("cause.cause.cause");
  });

  it("keeps the property ctx, which newer servers send", async () => {
    const newer = { id: "forbidden", description: "No.", ctx: { file: "a.erl" } };
    const error = await thrownFor(() => Response.json({ error: newer }, { status: 403 }));
    expect(error).toHaveProperty("ctx", newer.ctx);
    expect(await thrownFor(() => refusal(403, "forbidden"))).not.toHaveProperty("ctx");
  });

  it("limits the chain of causes, however deeply a server nests errors", async () => {
    // JSON.stringify is recursive, so it cannot create such a body.
    const text = `{"error":${'{"id":"unauthorized","description":"No.","details":{"authError":'.repeat(50_000)}null${"}}".repeat(50_000)}}`;
    const thrown = await thrownFor(() => new Response(text, { status: 401 }));
    expect(isOnezoneError(thrown, "unauthorized")).toBe(true);
    let causes = 0;
    for (let next = thrown; isOnezoneError(next); next = next.cause) causes += 1;
    expect(causes).toBe(101);
    expect(inspect(thrown)).toContain("unauthorized");
  });

  it("does not convert other details that have an id to a cause", async () => {
    const error = await thrownFor(() =>
      refusal(400, "tokenServiceForbidden", { service: { type: "op_panel", id: "p" } }),
    );
    expect(error).not.toHaveProperty("cause");
  });

  it("keeps the unknown ids that newer servers send", async () => {
    expect(await thrownFor(() => refusal(418, "teapotEmpty"))).toMatchObject({
      id: "teapotEmpty",
      status: 418,
    });
  });

  it("has details with the type that belongs to its id", async () => {
    const { onezone } = clientReceiving(() => refusal(400, "tokenTimeCaveatRequired", { maxTtl: 3600 }));
    const error = await createTemporaryTokenForCurrentUser(onezone, { body: {} }).catch(
      (reason: unknown) => reason,
    );
    if (!isOnezoneError(error, "tokenTimeCaveatRequired")) throw error;
    expectTypeOf(error.details.maxTtl).toEqualTypeOf<number>();
    expect(error.details.maxTtl).toBe(3600);
    expect(isOnezoneError(error)).toBe(true);
    expect(isOnezoneError(error, "forbidden")).toBe(false);
  });

  it("is recognised even if it comes from another realm or another copy of the package", () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error("x"), { name: "OnezoneError", id: "forbidden" })`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isOnezoneError(foreign, "forbidden")).toBe(true);
    expect(isOnezoneError(new Error("x"))).toBe(false);
    expect(isOnezoneError(undefined)).toBe(false);
  });
});

describe("OnezoneCallError", () => {
  it.each([
    [
      "a proxy's page with a 200 status",
      () => new Response("<html>Login</html>"),
      "response",
      /status 200.*not from Onezone.*<html>Login/,
    ],
    [
      "a proxy's page with a 502 status",
      () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
      "response",
      /status 502.*Bad gateway.*Check the host and the base path/,
    ],
    ["a body that was cut off", () => new Response('{"gener'), "response", /not from Onezone.*gener/],
    [
      "JSON that is not an error of Onezone",
      () => Response.json({ message: "no" }, { status: 400 }),
      "response",
      /"\{\\"message/,
    ],
    [
      "a failing network",
      () => new TypeError("fetch failed", { cause: new Error("reset by peer") }),
      "network",
      /reset by peer/,
    ],
  ] as const)("has its own kind for %s and names the call", async (_what, respond, kind, message) => {
    const error = await thrownFor(respond);
    expect(isOnezoneCallError(error, kind)).toBe(true);
    expect(String(error)).toMatch(/^OnezoneCallError: revokeAllTemporaryTokensOfUser: /);
    expect(String(error)).toMatch(message);
  });

  it.each([
    ["that are nested 20,000 levels deep", 20_000],
    ["that are circular", 0],
  ])("supports causes %s", async (_what, depth) => {
    const innermost: Error & { cause?: unknown } = new Error("reset by peer");
    if (depth === 0) innermost.cause = innermost;
    let thrown: Error = innermost;
    for (let level = 0; level < depth; level++) thrown = new Error("outer", { cause: thrown });
    expect(String(await thrownFor(() => thrown))).toMatch(/it was lost: reset by peer\.$/);
  });

  it("distinguishes an incomplete body from a missing body", async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error("socket hang up")),
    });
    const error = await thrownFor(() => new Response(broken, { status: 200 }));
    expect(String(error)).toContain("the response was incomplete: socket hang up");
    expect(error).toMatchObject({ kind: "network", status: 200 });
  });

  it("reports a timeout", async () => {
    const { onezone } = clientReceiving(
      (request) =>
        new Promise((_resolve, reject) =>
          request.signal.addEventListener("abort", () => reject(request.signal.reason)),
        ),
      { timeout: 10, retry: false },
    );
    const error = await onezone.DELETE(path, { params }).catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "timeout")).toBe(true);
  });

  it("reports a timeout while the body is read, although browsers throw an AbortError", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new DOMException("aborted", "AbortError")),
    });
    expect(await thrownFor(() => new Response(body))).toMatchObject({ kind: "timeout", status: 200 });
  });

  it("reports an abort by the caller, with the caller's reason as its cause", async () => {
    const controller = new AbortController();
    const { onezone } = clientReceiving((request) => {
      queueMicrotask(() => controller.abort("enough"));
      return new Promise((_resolve, reject) =>
        request.signal.addEventListener("abort", () => reject(request.signal.reason)),
      );
    });
    const call = revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId }, signal: controller.signal });
    await expect(call).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
  });

  it("reports an invalid argument without quoting a header", async () => {
    const { onezone, requests } = clientReceiving(() => refusal(500, "internalServerError"));
    const call = onezone.DELETE(path, { params, headers: { "x-note": "hush\nhush" } });
    const error = await call.catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "argument")).toBe(true);
    expect(inspect(error, { depth: 9 })).not.toContain("hush");
    expect(requests).toEqual([]);
  });
});
