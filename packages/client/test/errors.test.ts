import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createTemporaryTokenForCurrentUser,
  revokeAllTemporaryTokensOfUser,
} from "../src/generated/operations.ts";
import { isOnezoneCallError, isOnezoneError, OnezoneError, type OnezoneErrorObject } from "../src/index.ts";
import { type Answer, clientAnsweredBy, params, path, refusal, userId } from "./fake-server.ts";

/** What calling an operation throws, when it is answered so. */
async function thrownFor(answer: Answer, token = "secret"): Promise<unknown> {
  const { onezone } = clientAnsweredBy(answer, { token, retry: false });
  return revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } }).catch((error: unknown) => error);
}

describe("OnezoneError", () => {
  it("tells what Onezone said, and to which call", async () => {
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

  it("has the nested causes as its chain of causes", async () => {
    const tokenError: OnezoneErrorObject = { id: "tokenRevoked", description: "Revoked." };
    const authError = { id: "badServiceToken", description: "Bad.", details: { tokenError } };
    const error = await thrownFor(() => refusal(401, "unauthorized", { authError }));
    if (!isOnezoneError(error, "unauthorized")) throw error;
    expect(isOnezoneError(error.cause, "badServiceToken")).toBe(true);
    expect(error.cause).toHaveProperty("cause.id", "tokenRevoked");
    expect(error).not.toHaveProperty("cause.cause.cause");
  });

  it("keeps the ctx of newer servers", async () => {
    const newer = { id: "forbidden", description: "No.", ctx: { file: "a.erl" } };
    const error = await thrownFor(() => Response.json({ error: newer }, { status: 403 }));
    expect(error).toHaveProperty("ctx", newer.ctx);
    expect(await thrownFor(() => refusal(403, "forbidden"))).not.toHaveProperty("ctx");
  });

  it("has a limited chain of causes, however deep a server nests them", async () => {
    // JSON.stringify is recursive itself.
    const text = `{"error":${'{"id":"unauthorized","description":"No.","details":{"authError":'.repeat(50_000)}null${"}}".repeat(50_000)}}`;
    const thrown = await thrownFor(() => new Response(text, { status: 401 }));
    expect(isOnezoneError(thrown, "unauthorized")).toBe(true);
    let causes = 0;
    for (let next = thrown; isOnezoneError(next); next = next.cause) causes += 1;
    expect(causes).toBe(101);
    expect(inspect(thrown)).toContain("unauthorized");
  });

  it("does not take other details with an id for a cause", async () => {
    const error = await thrownFor(() =>
      refusal(400, "tokenServiceForbidden", { service: { type: "op_panel", id: "p" } }),
    );
    expect(error).not.toHaveProperty("cause");
  });

  it("keeps ids that only a newer server has", async () => {
    expect(await thrownFor(() => refusal(418, "teapotEmpty"))).toMatchObject({
      id: "teapotEmpty",
      status: 418,
    });
  });

  it("types details by id", async () => {
    const { onezone } = clientAnsweredBy(() => refusal(400, "tokenTimeCaveatRequired", { maxTtl: 3600 }));
    const error = await createTemporaryTokenForCurrentUser(onezone, { body: {} }).catch(
      (reason: unknown) => reason,
    );
    if (!isOnezoneError(error, "tokenTimeCaveatRequired")) throw error;
    expectTypeOf(error.details.maxTtl).toEqualTypeOf<number>();
    expect(error.details.maxTtl).toBe(3600);
    expect(isOnezoneError(error)).toBe(true);
    expect(isOnezoneError(error, "forbidden")).toBe(false);
  });

  it("is recognised when it comes from another realm or another copy of the package", () => {
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
      "a proxy's page under a success",
      () => new Response("<html>Login</html>"),
      "answer",
      /status 200.*<html>Login.*not Onezone/,
    ],
    [
      "a proxy's page under an error",
      () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
      "answer",
      /status 502.*Bad gateway.*Check the host and the base path/,
    ],
    ["a body that was cut off", () => new Response('{"gener'), "answer", /gener.*not Onezone/],
    [
      "JSON that is no error of Onezone",
      () => Response.json({ message: "no" }, { status: 400 }),
      "answer",
      /"\{\\"message/,
    ],
    [
      "a failing network",
      () => new TypeError("fetch failed", { cause: new Error("reset by peer") }),
      "network",
      /reset by peer/,
    ],
  ] as const)("tells %s apart, and says which call it was", async (_what, answer, kind, message) => {
    const error = await thrownFor(answer);
    expect(isOnezoneCallError(error, kind)).toBe(true);
    expect(String(error)).toMatch(/^OnezoneCallError: revokeAllTemporaryTokensOfUser: /);
    expect(String(error)).toMatch(message);
  });

  it.each([
    ["as deep as it gets", 20_000],
    ["in a circle", 0],
  ])("copes with causes %s", async (_what, depth) => {
    const innermost: Error & { cause?: unknown } = new Error("reset by peer");
    if (depth === 0) innermost.cause = innermost;
    let thrown: Error = innermost;
    for (let level = 0; level < depth; level++) thrown = new Error("outer", { cause: thrown });
    expect(String(await thrownFor(() => thrown))).toMatch(/broken one: reset by peer\.$/);
  });

  it("tells a body that breaks off from one that was never there", async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error("socket hang up")),
    });
    const error = await thrownFor(() => new Response(broken, { status: 200 }));
    expect(String(error)).toContain("the response broke off: socket hang up");
    expect(error).toMatchObject({ kind: "network", status: 200 });
  });

  it("tells a timeout", async () => {
    const { onezone } = clientAnsweredBy(
      (request) =>
        new Promise((_resolve, reject) =>
          request.signal.addEventListener("abort", () => reject(request.signal.reason)),
        ),
      { timeout: 10, retry: false },
    );
    const error = await onezone.DELETE(path, { params }).catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "timeout")).toBe(true);
  });

  it("tells a timeout of the body, which browsers call an AbortError", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new DOMException("aborted", "AbortError")),
    });
    expect(await thrownFor(() => new Response(body))).toMatchObject({ kind: "timeout", status: 200 });
  });

  it("tells an abort by the caller, with the caller's reason as its cause", async () => {
    const controller = new AbortController();
    const { onezone } = clientAnsweredBy((request) => {
      queueMicrotask(() => controller.abort("enough"));
      return new Promise((_resolve, reject) =>
        request.signal.addEventListener("abort", () => reject(request.signal.reason)),
      );
    });
    const call = revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId }, signal: controller.signal });
    await expect(call).rejects.toMatchObject({ kind: "aborted", cause: "enough" });
  });

  it("tells of an argument that cannot be sent, and quotes no header", async () => {
    const { onezone, requests } = clientAnsweredBy(() => refusal(500, "internalServerError"));
    const call = onezone.DELETE(path, { params, headers: { "x-note": "hush\nhush" } });
    const error = await call.catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "argument")).toBe(true);
    expect(inspect(error, { depth: 9 })).not.toContain("hush");
    expect(requests).toEqual([]);
  });
});
