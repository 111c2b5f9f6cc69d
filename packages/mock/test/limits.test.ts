import { get } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createMock, type Mock, startMock } from "../src/index.ts";
import { documentWith } from "./one-operation.ts";

const api = "http://onezone.test/api/v3/onezone";
const own = "http://onezone.test/__mock";
const bob = { authorization: `Basic ${btoa("bob:password1")}`, "content-type": "application/json" };

const create = (mock: Mock, body: string, headers: Record<string, string> = {}) =>
  mock.fetch(`${api}/user/tokens/named`, { method: "POST", headers: { ...bob, ...headers }, body });
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
const why = (response: Response) => response.headers.get("x-mock-why") ?? "";

afterEach(() => {
  vi.restoreAllMocks();
});

it("puts a long explanation only into the body, because clients limit the size of headers", async () => {
  const mock = await createMock();
  const body = JSON.stringify(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`ž${index}`, 1])),
  );
  const response = await mock.fetch(`${own}/snapshot`, { method: "PUT", body });
  expect(await response.text()).toContain("ž299");
  expect(why(response)).toMatch(/^300 mistakes:.{3980,4000}\.\.\.$/);
});

describe("nesting", () => {
  it("is accepted up to 1,000 levels, and stored values can be read", async () => {
    const mock = await createMock();
    const response = await create(mock, `{"name":"one","customMetadata":${nested(1000)}}`);
    expect(response.status).toBe(201);
    const { tokenId } = (await response.json()) as { tokenId: string };
    expect((await mock.fetch(`${api}/tokens/named/${tokenId}`, { headers: bob })).status).toBe(200);
    const snapshot = await (await mock.fetch(`${own}/snapshot`)).text();
    expect((await mock.fetch(`${own}/snapshot`, { method: "PUT", body: snapshot })).status).toBe(200);
  });

  it.each([
    ["customMetadata", `{"name":"one","customMetadata":${nested(1001)}}`],
    ["customMetadata", `{"name":"one","customMetadata":${nested(500_000)}}`],
    ["caveats", `{"name":"one","caveats":[${nested(100_000)}]}`],
    ["caveats", `{"name":"one","caveats":${"[".repeat(9000)}${"]".repeat(9000)}}`],
    ["type", `{"name":"one","type":${nested(9000)}}`],
    ["unknown", `{"name":"one","unknown":${nested(9000)}}`],
  ])("beyond the limit causes badData: %s", async (key, body) => {
    const mock = await createMock();
    const response = await create(mock, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { id: "badData", details: { key } } });
    expect(why(response)).toContain("1000 levels deep, which is a limit of the mock");
    expect(mock.snapshot()?.namedTokens).toHaveLength(1);
  });

  it("beyond the limit causes badData for an operation without behaviour, too", async () => {
    const { fetch: call } = await createMock({ spec: documentWith() });
    const init = { method: "POST", headers: bob, body: `{"name":"one","details":${nested(9000)}}` };
    const response = await call(`${api}/things/1`, init);
    expect(await response.json()).toMatchObject({ error: { id: "badData", details: { key: "details" } } });
  });

  it("is checked after the credential, like the rest of the body", async () => {
    const { fetch: call } = await createMock();
    const body = `{"name":"one","customMetadata":${nested(9000)}}`;
    const headers = { "content-type": "application/json" };
    expect((await call(`${api}/user/tokens/named`, { method: "POST", headers, body })).status).toBe(401);
  });
});

describe("a long value", () => {
  const ada = { ...bob, authorization: `Basic ${btoa("ada:password1")}` };
  const validUntil = Math.floor(Date.now() / 1000) + 3600;
  const long = "a".repeat(7_900_000);

  it.each([
    ["/users", { username: "long", password: long }, 201],
    ["/user/tokens/named", { name: "one", caveats: [{ type: "data.path", whitelist: [long] }] }, 400],
    ["/user/tokens/temporary", { caveats: Array(150_000).fill({ type: "time", validUntil }) }, 201],
  ])("in a body does not overflow the stack: POST %s", async (path, body, status) => {
    const { fetch: call } = await createMock();
    const init = { method: "POST", headers: ada, body: JSON.stringify(body) };
    expect((await call(api + path, init)).status).toBe(status);
  });
});

describe("a snapshot in a request", () => {
  const put = (mock: Mock, body: string | Uint8Array) =>
    mock.fetch(`${own}/snapshot`, { method: "PUT", body });
  const token = (
    metadata: string,
  ) => `{"namedTokens":[{"id":"a","name":"a","subject":{"type":"user","id":"u"},
    "type":{"kind":"access"},"caveats":[],"secret":"s","revoked":false,"customMetadata":${metadata},"creationTime":1}]}`;

  it("can be YAML, but cannot contain aliases, because aliases multiply its size", async () => {
    const mock = await createMock();
    expect((await put(mock, "users:\n  - username: dora\n")).status).toBe(200);
    const levels = Array.from(
      { length: 20 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`,
    );
    for (const bomb of [
      ["a0: &a0 [x]", ...levels].join("\n"),
      "users: &u\n  - username: dora\ngroups: *u\n",
    ]) {
      const response = await put(mock, bomb);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ message: expect.stringMatching(/alias/i) });
    }
    expect(Object.keys(mock.world()?.users ?? {})).toEqual(["dora"]);
  });

  it.each([
    ["JSON", token(nested(5000))],
    ["caveats", token("{}").replace("[]", `[${nested(5000)}]`)],
    ["YAML", `#\n${nested(5000)}`],
  ])("is refused if it is nested too deeply: %s", async (_, body) => {
    const mock = await createMock();
    const response = await put(mock, body);
    expect(response.status).toBe(400);
    expect((await mock.fetch(`${own}/snapshot`)).status).toBe(200);
  });

  it("is refused if it is larger than the limit for bodies", async () => {
    const response = await put(await createMock(), new Uint8Array(8_000_001).fill(32));
    expect(response.status).toBe(413);
  });
});

describe("memory", () => {
  const metadata = `{"a":[${"{},".repeat(2_600_000)}{}]}`;
  const body = (name: string) => `{"name":"${name}","customMetadata":${metadata}}`;

  it("of a world is limited: changes beyond the limit are refused, and the world continues to work", {
    timeout: 60_000,
  }, async () => {
    const mock = await createMock();
    expect((await create(mock, body("one"))).status).toBe(201);
    const full = await create(mock, body("two"));
    expect(full.status).toBe(500);
    expect(why(full)).toMatch(/^The world would take more than 256 MiB\. Reset it/);
    expect(mock.log.recent().at(-1)).toMatchObject({ status: 500, why: why(full) });
    expect((await create(mock, '{"name":"small"}')).status).toBe(201);
    await mock.fetch(`${api}/user/tokens/named`, { method: "DELETE", headers: bob });
    expect((await create(mock, body("three"))).status).toBe(201);
  });

  it("of all worlds together is limited: the oldest worlds are removed", { timeout: 60_000 }, async () => {
    const mock = await createMock();
    const tokens = async (world: string) => {
      const response = await mock.fetch(`${api}/user/tokens/named`, {
        headers: { ...bob, "x-mock-world": world },
      });
      return ((await response.json()) as { tokens: string[] }).tokens.length;
    };
    await create(mock, body("one"), { "x-mock-world": "first" });
    expect(await tokens("first")).toBe(1);
    await create(mock, body("one"), { "x-mock-world": "second" });
    expect(await tokens("second")).toBe(1);
    expect(await tokens("first")).toBe(0);
  });
});

describe("streams of the log", () => {
  it("are limited in number, and a new one can be opened after another is closed", async () => {
    const mock = await startMock();
    try {
      const open = () =>
        new Promise<{ status: number | undefined; close: () => void }>((resolve) => {
          const sent = get(`${mock.origin}/__mock/log`, {
            headers: { accept: "text/event-stream" },
            agent: false,
          });
          sent.on("error", () => {});
          sent.on("response", ({ statusCode }) =>
            resolve({ status: statusCode, close: () => sent.destroy() }),
          );
        });
      const opened = await Promise.all(Array.from({ length: 50 }, open));
      expect(opened.every(({ status }) => status === 200)).toBe(true);
      expect((await open()).status).toBe(503);
      for (const { close } of opened) close();
      await vi.waitFor(async () => expect((await open()).status).toBe(200));
    } finally {
      await mock.close();
    }
  });
});

describe("an internal error of the mock", () => {
  // The pattern is not a regular expression, so checking a body fails.
  const schema = { type: "object", properties: { name: { type: "string", pattern: "(" } } };
  const broken = documentWith({ requestBody: { content: { "application/json": { schema } } } });
  const call = { method: "POST", headers: bob, body: '{"name":"one"}' };

  it("returns a 500 with the reason, adds a line to the log, and does not stop the mock", async () => {
    const reported = vi.spyOn(console, "error").mockImplementation(() => {});
    const mock = await startMock({ spec: broken });
    try {
      const response = await fetch(`${mock.url}/things/1`, call);
      expect(response.status).toBe(500);
      expect(why(response)).toMatch(/^internal error of the mock: /);
      expect(mock.log.recent().at(-1)).toMatchObject({
        status: 500,
        path: "/api/v3/onezone/things/1",
        why: why(response),
      });
      expect(reported).toHaveBeenCalledOnce();
      expect((await fetch(`${mock.origin}/__mock/world`)).status).toBe(200);
    } finally {
      await mock.close();
    }
  });

  it("returns a 500 without a socket, too", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const mock = await createMock({ spec: broken });
    expect((await mock.fetch(`${api}/things/1`, call)).status).toBe(500);
  });
});
