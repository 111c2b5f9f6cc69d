import { describe, expect, it } from "vitest";
import { isOnezoneCallError } from "../src/index.ts";
import { clientReceiving, noContent, params, path, refusal } from "./fake-server.ts";

/** Returns the headers of a request as an object. */
const headersOf = (request: Request | undefined) => Object.fromEntries(request?.headers.entries() ?? []);

describe("the headers of a request", () => {
  it("contain only the token if there is no body", async () => {
    const { onezone, requests } = clientReceiving(noContent);
    await onezone.DELETE(path, { params });
    expect(headersOf(requests[0])).toEqual({ "x-auth-token": "secret" });
  });

  it("contain the JSON content type without a charset, which Onezone refuses", async () => {
    const { onezone, requests } = clientReceiving(() => Response.json({ token: "t" }, { status: 201 }));
    await onezone.POST("/user/tokens/temporary", { body: { caveats: [] } });
    expect(headersOf(requests[0])).toEqual({ "x-auth-token": "secret", "content-type": "application/json" });
    expect(await requests[0]?.json()).toEqual({ caveats: [] });
  });

  it("contain only one credential, because Onezone would use the first known one", async () => {
    const { onezone, requests } = clientReceiving(noContent);
    await onezone.DELETE(path, { params, headers: { Authorization: "Bearer other", macaroon: "other" } });
    expect(headersOf(requests[0])).toEqual({ "x-auth-token": "secret" });
  });

  it("contain the user name and password as Basic, whatever their characters", async () => {
    const basic = { username: "zoë", password: "pass:wörd☃" };
    const { onezone, requests } = clientReceiving(noContent, { basic });
    await onezone.DELETE(path, { params });
    const [scheme, encoded = ""] = requests[0]?.headers.get("authorization")?.split(" ") ?? [];
    expect(scheme).toBe("Basic");
    expect(Buffer.from(encoded, "base64").toString()).toBe("zoë:pass:wörd☃");
  });

  it("contain no credential if the client has none", async () => {
    const { onezone, requests } = clientReceiving(noContent, {});
    await onezone.DELETE(path, { params });
    expect(headersOf(requests[0])).toEqual({});
  });

  it("contain the token that the token function returns for each attempt", async () => {
    let renewals = 0;
    const { onezone, requests } = clientReceiving([() => refusal(503, "serviceUnavailable"), noContent], {
      token: async () => `token-${++renewals}`,
      retry: { delay: 0 },
    });
    await onezone.DELETE(path, { params });
    expect(requests.map((request) => request.headers.get("x-auth-token"))).toEqual(["token-1", "token-2"]);
  });

  it("are not sent if the token function fails or returns an invalid token", async () => {
    for (const token of [() => Promise.reject(new Error("no login")), () => "two words"]) {
      const { onezone, requests } = clientReceiving(noContent, { token });
      const error = await onezone.DELETE(path, { params }).catch((reason: unknown) => reason);
      expect(isOnezoneCallError(error, "credential")).toBe(true);
      expect(String(error)).not.toContain("two words");
      expect(requests).toEqual([]);
    }
  });
});
