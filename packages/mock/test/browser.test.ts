import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, launchChromium } from "@onezone/chromium";
import { type OutputChunk, rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { app as App } from "./browser-app.ts";

declare const app: typeof App;

let chromium: Browser;
/** The bundled mock, without the spec. */
let engine: string;
/** The built app, by path. */
let files: ReadonlyMap<string, string>;
let chunks: readonly OutputChunk[];
let server: Server;
let page: Awaited<ReturnType<Browser["newPage"]>>;
beforeAll(async () => {
  const build = await rolldown({
    input: fileURLToPath(new URL("browser-app.ts", import.meta.url)),
    platform: "browser",
    onLog: (_, { message }) => expect.unreachable(message),
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  chunks = output.filter((file) => file.type === "chunk");
  engine = await readFile(fileURLToPath(import.meta.resolve("@onezone/mock/browser")), "utf8");
  const worker = fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"));
  files = new Map([
    ["/", '<!doctype html><script type="module" src="/browser-app.js"></script>'],
    ["/mockServiceWorker.js", await readFile(worker, "utf8")],
    ...chunks.map(({ fileName, code }): [string, string] => [`/${fileName}`, code]),
  ]);
  server = createServer(({ url = "" }, response) => {
    const file = files.get(url);
    const type = url === "/" ? "text/html" : "text/javascript";
    response.writeHead(file === undefined ? 404 : 200, { "content-type": type }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  chromium = await launchChromium();
  page = await chromium.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction("globalThis.app");
});
afterAll(async () => {
  await chromium.close();
  server.close();
});

describe("the mock in a browser", () => {
  it("does not use modules of Node", () => {
    expect(engine.match(/["'`]node:[a-z]+|\b(?:Buffer|process)\.\w+|\brequire\(/g)).toBeNull();
  });

  it("has a gzipped size of at most 90 kB, plus at most 115 kB for the spec", () => {
    const spec = chunks.find(({ name }) => name === "onezone")?.code ?? expect.unreachable();
    expect(gzipSync(engine).length).toBeLessThanOrEqual(90_000);
    expect(gzipSync(spec).length).toBeLessThanOrEqual(115_000);
  });

  it("loads the spec once for all mocks", async () => {
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    await page.evaluate(async () => {
      await Promise.all([app.createMock(), app.createMock()]);
      await app.createMock();
    });
    expect(requested).toHaveLength(1);
  });

  it("checks credentials, creates tokens, and can delay responses", async () => {
    const seen = await page.evaluate(async () => {
      const { fetch: call } = await app.createMock();
      const base = "http://onezone.test/api/v3/onezone";
      const send = async (path: string, headers: Record<string, string>, body?: object) => {
        const response = await call(base + path, {
          method: body ? "POST" : "GET",
          headers: { "content-type": "application/json", ...headers },
          ...(body && { body: JSON.stringify(body) }),
        });
        return { status: response.status, json: JSON.parse(await response.text()) };
      };
      const password = { authorization: `Basic ${btoa("bob:password1")}` };
      const created = await send("/user/tokens/named", password, { name: "Zażółć" });
      return {
        anonymous: await send("/user", {}),
        created: created.status,
        withToken: (await send("/user", { "x-auth-token": created.json.token })).json.username,
        withBrokenToken: (await send("/user", { "x-auth-token": `${created.json.token}0` })).status,
        slow: (await send("/user", { ...password, "x-mock-fault": "slow=100000" })).json.username,
      };
    });
    expect(seen).toMatchObject({
      anonymous: { status: 401, json: { error: { id: "unauthorized" } } },
      created: 201,
      withToken: "bob",
      withBrokenToken: 401,
      slow: "bob",
    });
  });

  it("responds to the requests of a page through Mock Service Worker", async () => {
    const seen = await page.evaluate(async () => {
      const mock = await app.createMock();
      const worker = app.setupWorker(...app.onezoneHandlers(mock));
      await worker.start({ quiet: true, onUnhandledRequest: "bypass" });
      const url = "https://onezone.example.org/api/v3/onezone/user";
      const response = await fetch(url, { headers: { authorization: `Basic ${btoa("bob:password1")}` } });
      const cut = await fetch(url, { headers: { "x-mock-fault": "cut" } }).catch(({ name }) => name);
      worker.stop();
      return { username: JSON.parse(await response.text()).username, cut };
    });
    expect(seen).toEqual({ username: "bob", cut: "TypeError" });
  });
});
