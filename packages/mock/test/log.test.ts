import { describe, expect, it } from "vitest";
import { createLog } from "../src/log/log.ts";
import type { LogEntry } from "../src/log/log-entry.ts";

function entry(path = "/users") {
  return { method: "GET", path, status: 200, why: "It was asked for.", world: "default", milliseconds: 1 };
}

/** Text that looks like a token of the mock. */
const token = `MDAxY2xvY2F00aW9uIG9uZXpvbmU${"aB3".repeat(80)}`;

describe("createLog", () => {
  it("adds a number and a time to each entry", () => {
    const log = createLog();
    log.add(entry());
    log.add(entry());
    expect(log.recent().map(({ id }) => id)).toEqual([1, 2]);
    expect(log.recent()[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it.each([0, 1, 2, 3, 4, 6, 7])("keeps the latest three of %i entries, oldest first", (count) => {
    const log = createLog(3);
    for (let number = 1; number <= count; number += 1) log.add(entry(`/${number}`));
    const all = Array.from({ length: count }, (_, index) => `/${index + 1}`);
    expect(log.recent().map(({ path }) => path)).toEqual(all.slice(-3));
  });

  it("passes each entry to all watchers until they stop", () => {
    const log = createLog();
    const seen: LogEntry[] = [];
    log.add(entry("/before"));
    const stop = log.subscribe((each) => seen.push(each));
    log.subscribe((each) => seen.push(each));
    log.add(entry("/while"));
    stop();
    log.add(entry("/after"));
    expect(seen.map(({ path }) => path)).toEqual(["/while", "/while", "/after"]);
  });

  it("does not change a list that it has returned", () => {
    const log = createLog(1);
    log.add(entry("/a"));
    const held = log.recent();
    log.add(entry("/b"));
    expect(held.map(({ path }) => path)).toEqual(["/a"]);
  });

  it("shortens tokens in paths", () => {
    const log = createLog();
    log.add({ ...entry(`/tokens/named/${token}`), why: `The token ${token} does not exist.` });
    expect(log.recent()[0]).toMatchObject({
      path: "/tokens/named/MDA…",
      why: "The token MDA… does not exist.",
    });
  });
});

describe("the requests of a mock", () => {
  const body = (json: object) => new TextEncoder().encode(JSON.stringify(json));
  const to = (operationId: string, world = "default") => ({ ...entry(), operationId, world });

  it("are logged with their bodies, in which secrets are masked at every depth", () => {
    const log = createLog();
    const secrets = {
      password: "p",
      nested: [{ token, tokenId: "t", newPassword: "q" }],
      text: `see ${token}`,
    };
    log.add(entry(), { request: body(secrets), response: JSON.stringify({ token: null, tokens: ["t"] }) });
    expect(log.list()[0]).toMatchObject({
      requestBody: {
        password: "…",
        nested: [{ token: "…", tokenId: "t", newPassword: "…" }],
        text: "see MDA…",
      },
      responseBody: { token: null, tokens: ["t"] },
    });
    expect(JSON.stringify(log.list())).not.toContain(token);
  });

  it("are logged with the text or the size of a body that is not JSON of at most 16 KiB", () => {
    const log = createLog();
    const image = new Uint8Array([0x89, 0x50, 0xff]);
    log.add(entry(), { request: new Uint8Array(), response: `not ${token}` });
    log.add(entry(), { request: body({ name: "x".repeat(20_000) }), response: image });
    expect(log.list().map(({ requestBody, responseBody }) => [requestBody, responseBody])).toEqual([
      [undefined, "not MDA…"],
      ["(20011 bytes, too long for the log)", "(3 bytes)"],
    ]);
  });

  it("can be selected and deleted by world and operation", () => {
    const log = createLog();
    for (const each of [to("getUser"), to("getUser", "w"), to("createUser", "w")]) log.add(each);
    expect(log.list({ world: "w", operationId: "getUser" })).toHaveLength(1);
    log.clear({ world: "w" });
    expect(log.list()).toMatchObject([{ world: "default" }]);
    log.clear();
    expect(log.recent()).toEqual([]);
  });

  it("can be awaited: the first match in the log, otherwise the next match", async () => {
    const log = createLog();
    const next = log.waitFor({ operationId: "getUser" });
    log.add(to("createUser"));
    log.add(to("getUser", "w"));
    expect((await next).world).toBe("w");
    expect((await log.waitFor({ operationId: "createUser" })).operationId).toBe("createUser");
    const none = log.waitFor({ operationId: "getSpace" }, { timeout: 1 });
    await expect(none).rejects.toThrow("No request to getSpace in any world within 1 ms.");
  });
});
