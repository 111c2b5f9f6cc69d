import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { createMock, type RunningMock, type ServerOptions, startMock } from "@onezone/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const running: RunningMock[] = [];
async function start(options?: ServerOptions) {
  const mock = await startMock(options);
  running.push(mock);
  return mock;
}
let mock: RunningMock;
beforeAll(async () => {
  mock = await start();
});
afterAll(() => Promise.all(running.map((each) => each.close())));

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request with its headers unchanged. Does not read the body, because a stream never ends. */
async function send(to: RunningMock, { method = "GET", path = "/__mock/world", headers = {} }: Sent) {
  const { hostname, port } = new URL(to.origin);
  const sent = request({
    host: hostname.replace(/[[\]]/g, ""),
    port,
    method,
    path,
    headers,
    agent: false,
  }).end();
  const [response]: IncomingMessage[] = await once(sent, "response");
  response?.destroy();
  return { status: response?.statusCode, headers: response?.headers ?? {} };
}

const own: readonly Sent[] = [
  { path: "/__mock/world" },
  { path: "/__mock/log" },
  { path: "/__mock/log", headers: { accept: "text/event-stream" } },
  { path: "/__mock/spec" },
  { path: "/__mock/operations" },
  { path: "/__mock/snapshot" },
  { path: "/__mock/page/page.js" },
  { path: "/" },
  { method: "POST", path: "/__mock/reset", headers: { "content-type": "text/plain" } },
  { method: "OPTIONS", path: "/__mock/reset", headers: { "access-control-request-method": "POST" } },
];
const foreign: readonly Readonly<Record<string, string>>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://localhost:5173" },
  { "sec-fetch-site": "cross-site" },
  { host: "evil.example" },
  { host: "evil.example:4010" },
  { host: "127.0.0.1.evil.example" },
  { host: "localhost@evil.example" },
  { host: "192.0.2.1" },
];

describe("the page and the control routes", () => {
  it.each(
    own,
  )("refuse a request that may come from a page of another origin: $method $path", async (sent) => {
    for (const headers of foreign) {
      const { status, headers: received } = await send(mock, {
        ...sent,
        headers: { ...sent.headers, ...headers },
      });
      expect(status, JSON.stringify(headers)).toBe(403);
      expect(received["x-mock-why"]).toContain("--open-control");
      expect(received).not.toHaveProperty("access-control-allow-origin");
    }
  });

  it("do not change anything if they refuse a request", async () => {
    mock.reset({ now: 5 });
    await send(mock, { method: "POST", path: "/__mock/reset", headers: { origin: "https://evil.example" } });
    expect(mock.world()?.now).toBe(5);
    mock.reset();
  });

  it("allow requests of their own page under every name of this machine", async () => {
    const { port } = new URL(mock.origin);
    for (const name of ["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "127.0.0.2"]) {
      const host = `${name}:${port}`;
      const headers = { host, origin: `http://${host.toLowerCase()}`, "sec-fetch-site": "same-origin" };
      for (const sent of own.filter(({ method }) => method !== "OPTIONS")) {
        const { status } = await send(mock, { ...sent, headers: { ...sent.headers, ...headers } });
        expect(status, `${host} ${sent.path}`).toBe(200);
      }
    }
  });

  it("allow requests from the address bar, and from programs that do not send an origin", async () => {
    expect((await send(mock, { path: "/", headers: { "sec-fetch-site": "none" } })).status).toBe(200);
    expect((await fetch(`${mock.origin}/__mock/world`)).status).toBe(200);
  });

  it("cannot be reached with an absolute request target", async () => {
    expect((await send(mock, { path: "http://evil.example/__mock/world" })).status).toBe(403);
  });

  it("allow the host in the options or, if that is a wildcard, the address of the socket", async () => {
    const everywhere = await start({ host: "0.0.0.0" });
    expect((await send(everywhere, { headers: { host: "0.0.0.0:80" } })).status).toBe(200);
    expect((await send(everywhere, { headers: { host: "evil.example" } })).status).toBe(403);
    expect((await send(everywhere, { headers: { host: "192.0.2.1" } })).status).toBe(403);
    const one = await start({ host: "127.0.0.3" });
    expect((await send(one, { headers: { host: "127.0.0.3" } })).status).toBe(200);
  });

  it("allow requests of every page if openControl is set", async () => {
    const open = await start({ openControl: true });
    for (const sent of own) {
      for (const headers of foreign) {
        const { status, headers: received } = await send(open, {
          ...sent,
          headers: { ...sent.headers, ...headers },
        });
        expect(status, `${sent.path} ${JSON.stringify(headers)}`).toBeLessThan(300);
        expect(received["access-control-allow-origin"]).toBe("*");
      }
    }
  });

  it("also refuse another origin if the mock is called without a socket", async () => {
    const { fetch: call } = await createMock();
    const headers = { origin: "https://evil.example" };
    expect((await call("http://any.host/__mock/world", { headers })).status).toBe(403);
    expect((await call("http://any.host/__mock/world")).status).toBe(200);
  });
});

describe("the API", () => {
  it("accepts requests from pages of any origin, for any host name", async () => {
    const path = "/api/v3/onezone/configuration";
    for (const headers of foreign) expect((await send(mock, { path, headers })).status).toBe(200);
  });
});
