import { describe, expect, it } from "vitest";
import { serve } from "./command.ts";

const headers = { authorization: `Basic ${btoa("bob:password1")}` };
const otherUser = "/users/593ed8e0a91bd37bfc5cd5ae1b0f6e03/tokens/temporary";

describe("the log of onezone-mock", () => {
  it("has a line for each request, which shows the caller, request, response and reason", async () => {
    const { url, toSay, stdout } = await serve();
    await fetch(url + otherUser, { method: "DELETE", headers });
    await toSay("forbidden");
    expect(stdout()).toMatch(
      /^\d\d:\d\d:\d\d {2}403 .* ms {2}DELETE \/api\/v3\/onezone\/users\/593e\w+\/tokens\/temporary {2}revokeAllTemporaryTokensOfUser {2}bob {2}forbidden: \S.*$/m,
    );
  });

  it("with --log json, is the only text on standard output and has one object per line", async () => {
    const { url, stdout, stderr, child, toSay } = await serve("--log", "json");
    await fetch(url + otherUser, { method: "DELETE", headers });
    await fetch(`${url}/nothing`);
    await toSay("/nothing");
    const entries = stdout()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(entries).toMatchObject([
      { id: 1, method: "DELETE", status: 403, errorId: "forbidden", caller: "bob", world: "default" },
      { id: 2, method: "GET", path: "/api/v3/onezone/nothing", status: 404 },
    ]);
    expect(stderr()).toContain("The Onezone mock serves");
    child.kill("SIGINT");
    await toSay("has stopped");
    expect(stdout()).not.toContain("stopped");
  });

  it("is silent with --log none", async () => {
    const { url, stdout } = await serve("--log", "none");
    const greeting = stdout();
    await fetch(`${url}/health`);
    await fetch(`${url}/health`);
    expect(stdout()).toBe(greeting);
  });

  it.each(["text", "json"])("does not contain secrets of requests, with --log %s", async (form) => {
    const { url, origin, stdout, toSay } = await serve("--log", form);
    const world = await (await fetch(`${origin}/__mock/world`)).text();
    const [, token = ""] = /"token":"(\w+)"/.exec(world) ?? [];
    const before = stdout();
    await fetch(`${url}/user?token=${token}`, { headers: { "x-auth-token": token } });
    await fetch(`${url}/tokens/named/${token}`, { headers });
    await fetch(`${url}/user/client_tokens/T0pS3cret`, { method: "DELETE", headers });
    await fetch(`${url}/tokens/examine`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
    await fetch(`${url}/user`, { headers: { authorization: `Bearer ${token}x` } });
    await fetch(`${url}/last`);
    await toSay("/last");
    const log = stdout().slice(before.length);
    expect(log).toContain("/tokens/named/MDA…");
    expect(log).toContain("/user/client_tokens/{tid}");
    expect(log).not.toContain("T0pS3cret");
    expect(log).not.toContain(token.slice(-40));
    expect(log).not.toContain("password1");
    expect(log).not.toContain(headers.authorization.slice(6));
  });
});
