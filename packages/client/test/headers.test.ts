import { describe, expect, it } from "vitest";
import { isOnezoneCallError } from "../src/index.ts";
import { clientAnsweredBy, noContent, params, path, refusal } from "./fake-server.ts";

/** The headers of a request of its own, as an object. */
const headersOf = (request: Request | undefined) => Object.fromEntries(request?.headers.entries() ?? []);

describe("the headers of a request", () => {
  it("are the token and nothing else, where there is no body", async () => {
    const { onezone, requests } = clientAnsweredBy(noContent);
    await onezone.DELETE(path, { params });
    expect(headersOf(requests[0])).toEqual({ "x-auth-token": "secret" });
  });

  it("name JSON with no charset, which Onezone answers with 415", async () => {
    const { onezone, requests } = clientAnsweredBy(() => Response.json({ token: "t" }, { status: 201 }));
    await onezone.POST("/user/tokens/temporary", { body: { caveats: [] } });
    expect(headersOf(requests[0])).toEqual({ "x-auth-token": "secret", "content-type": "application/json" });
    expect(await requests[0]?.json()).toEqual({ caveats: [] });
  });

  it("hold one credential only, because Onezone takes the first that it knows", async () => {
    const { onezone, requests } = clientAnsweredBy(noContent);
    await onezone.DELETE(path, { params, headers: { Authorization: "Bearer other", macaroon: "other" } });
    expect(headersOf(requests[0])).toEqual({ "x-auth-token": "secret" });
  });

  it("hold user name and password, of any letters, as Basic", async () => {
    const basic = { username: "zoë", password: "pass:wörd☃" };
    const { onezone, requests } = clientAnsweredBy(noContent, { basic });
    await onezone.DELETE(path, { params });
    const [scheme, encoded = ""] = requests[0]?.headers.get("authorization")?.split(" ") ?? [];
    expect(scheme).toBe("Basic");
    expect(Buffer.from(encoded, "base64").toString()).toBe("zoë:pass:wörd☃");
  });

  it("hold no credential where the client has none", async () => {
    const { onezone, requests } = clientAnsweredBy(noContent, {});
    await onezone.DELETE(path, { params });
    expect(headersOf(requests[0])).toEqual({});
  });

  it("hold the token of each attempt, as its function gives it", async () => {
    let renewals = 0;
    const { onezone, requests } = clientAnsweredBy([() => refusal(503, "serviceUnavailable"), noContent], {
      token: async () => `token-${++renewals}`,
      retry: { delay: 0 },
    });
    await onezone.DELETE(path, { params });
    expect(requests.map((request) => request.headers.get("x-auth-token"))).toEqual(["token-1", "token-2"]);
  });

  it("are not sent where the function of the token fails, or gives what is no token", async () => {
    for (const token of [() => Promise.reject(new Error("no login")), () => "two words"]) {
      const { onezone, requests } = clientAnsweredBy(noContent, { token });
      const error = await onezone.DELETE(path, { params }).catch((reason: unknown) => reason);
      expect(isOnezoneCallError(error, "credential")).toBe(true);
      expect(String(error)).not.toContain("two words");
      expect(requests).toEqual([]);
    }
  });
});
