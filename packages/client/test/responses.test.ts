import { describe, expect, it } from "vitest";
import * as operations from "../src/generated/operations.ts";
import { isOnezoneCallError, isOnezoneError } from "../src/index.ts";
import { clientReceiving, noContent, params, path, type Respond, refusal, userId } from "./fake-server.ts";

const empty =
  (status: number, headers: Record<string, string> = {}): Respond =>
  () =>
    new Response(null, { status, headers: { "content-length": "0", ...headers } });

/** Returns the error that a call throws for a response. `call` selects an operation by the kind of its result. */
async function thrownBy(
  call: "json" | "location" | "nothing" | "verb",
  respond: Respond,
): Promise<{ kind?: unknown; message?: unknown; status?: unknown }> {
  const { onezone } = clientReceiving(respond, { retry: false });
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
    [400, "malformed path or Accept header."],
    [404, "unknown path. Check the host and the base path."],
    [405, "unknown path or method. Check the host and the base path."],
    [406, "the Accept header must allow application/json."],
    [412, "If-Match and If-None-Match are not supported."],
    [415, "the Content-Type must be application/json, without a charset."],
    [431, "a header is longer than 4096 bytes, maybe the token."],
    [500, "the server gives no reason."],
    [418, "the server gives no reason."],
  ])("causes an error that names the status %i and its reason", async (status, reason) => {
    for (const call of ["json", "location", "nothing", "verb"] as const) {
      const error = await thrownBy(call, empty(status));
      expect(isOnezoneCallError(error, "status")).toBe(true);
      expect(error.status).toBe(status);
      expect(error.message).toContain(`: status ${status} (empty body): ${reason}`);
    }
  });

  it("causes an error that contains the status text of the server", async () => {
    const respond = () => new Response(null, { status: 405, statusText: "Method Not Allowed" });
    expect((await thrownBy("nothing", respond)).message).toContain(
      "status 405 (Method Not Allowed): unknown path",
    );
  });
});

describe("the check of a response", () => {
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
  ] as const)("throws if a 2xx response is not as documented: %s", async (call, respond, message) => {
    const error = await thrownBy(call, respond);
    expect(isOnezoneCallError(error, "response")).toBe(true);
    expect(error.message).toContain(message);
  });

  it.each([
    ["https://onezone.example.org/api/v3/onezone/users/a%20b", "a b"],
    ["/api/v3/onezone/users/9fdc83ee/", "9fdc83ee"],
    ["users/9fdc83ee?x=/y#z", "9fdc83ee"],
  ])("returns the decoded id of a Location: %s", async (location, id) => {
    const { onezone } = clientReceiving(empty(201, { location }));
    expect(await operations.createUser(onezone, { body: { fullName: "R" } })).toEqual({ id, location });
  });

  it("does not hide errors of Onezone", async () => {
    expect(isOnezoneError(await thrownBy("location", () => refusal(403, "forbidden")), "forbidden")).toBe(
      true,
    );
  });
});
