import { describe, expect, it } from "vitest";
import * as operations from "../src/generated/operations.ts";
import { isOnezoneCallError, isOnezoneError } from "../src/index.ts";
import { type Answer, clientAnsweredBy, noContent, params, path, refusal, userId } from "./fake-server.ts";

const empty =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(null, { status, headers: { "content-length": "0", ...headers } });

/** What calling an operation of each kind throws for a response. */
async function thrownBy(
  call: "json" | "location" | "nothing" | "verb",
  answer: Answer,
): Promise<{ kind?: unknown; message?: unknown; status?: unknown }> {
  const { onezone } = clientAnsweredBy(answer, { retry: false });
  const calls = {
    json: () => operations.getTemporaryTokenGenerationOfUser(onezone, { path: { id: userId } }),
    location: () => operations.createUser(onezone, { body: { fullName: "Rudolf Lingens" } }),
    nothing: () => operations.revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } }),
    verb: () => onezone.GET(path, { params }),
  };
  return calls[call]().then(
    (data) => Promise.reject(new Error(`returned ${JSON.stringify(data)}`)),
    (error) => error,
  );
}

describe("an empty response of Onezone", () => {
  it.each([
    [400, "Bad Request: the path or the Accept header is malformed"],
    [404, "Not Found: the path does not exist. Check the host and the base path"],
    [
      405,
      "Method Not Allowed: the path does not exist, or not with this method. Check the host and the base path",
    ],
    [406, "Not Acceptable: the Accept header must allow application/json"],
    [412, "Precondition Failed: Onezone does not support If-Match and If-None-Match"],
    [415, "Unsupported Media Type: the Content-Type must be application/json, without a charset"],
    [431, "Request Header Fields Too Large: a header is longer than 4096 bytes, which may be the token"],
    [500, "Internal Server Error: the server failed, or the body is larger than 8,000,000 bytes"],
    [418, "no reason given"],
  ])("is an error that names the status %i and its reason", async (status, reason) => {
    for (const call of ["json", "location", "nothing", "verb"] as const) {
      const error = await thrownBy(call, empty(status));
      expect(isOnezoneCallError(error, "status")).toBe(true);
      expect(error.status).toBe(status);
      expect(error.message).toContain(`: status ${status}, ${reason}.`);
    }
  });

  it("names the reason that the server gives for another status", async () => {
    const answer = () => new Response(null, { status: 502, statusText: "Bad Gateway" });
    expect((await thrownBy("nothing", answer)).message).toContain("status 502, Bad Gateway.");
  });
});

describe("a success without what is documented", () => {
  it.each([
    ["json", empty(200), "the response (status 200) is empty"],
    ["json", () => new Response(" \n"), "the response (status 200) is empty"],
    ["json", empty(201, { location: "/users/1" }), "the response (status 201) is empty"],
    ["json", noContent, "the response (status 204) is empty"],
    ["verb", empty(200), "the response (status 200) is empty"],
    ["nothing", empty(200), "the response (status 200) is empty"],
    ["location", empty(201), "is empty"],
    ["location", noContent, "the response (status 204) has no Location"],
    [
      "location",
      () => Response.json({ userId }, { status: 201 }),
      "the response (status 201) has no Location",
    ],
    ["location", empty(201, { location: "/users/%" }), 'has a malformed Location: "/users/%"'],
    ["location", empty(201, { location: "https://onezone.example.org" }), "has a malformed Location"],
    ["location", empty(201, { location: "http://" }), "has a malformed Location"],
    ["location", empty(201, { location: "/users//" }), "has a malformed Location"],
  ] as const)("is an error: %s", async (call, answer, message) => {
    const error = await thrownBy(call, answer);
    expect(isOnezoneCallError(error, "answer")).toBe(true);
    expect(error.message).toContain(message);
  });

  it.each([
    ["https://onezone.example.org/api/v3/onezone/users/a%20b", "a b"],
    ["/api/v3/onezone/users/9fdc83ee/", "9fdc83ee"],
    ["users/9fdc83ee?x=/y#z", "9fdc83ee"],
  ])("is not what a Location is: %s", async (location, id) => {
    const { onezone } = clientAnsweredBy(empty(201, { location }));
    expect(await operations.createUser(onezone, { body: { fullName: "R" } })).toEqual({ id, location });
  });

  it("does not keep errors of Onezone from being read", async () => {
    expect(isOnezoneError(await thrownBy("location", () => refusal(403, "forbidden")), "forbidden")).toBe(
      true,
    );
  });
});
