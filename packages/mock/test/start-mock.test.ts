import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunningMock, type ServerOptions, StartError, startMock } from "../src/index.ts";
import { documentWith } from "./one-operation.ts";

let running: RunningMock[] = [];
async function start(options?: ServerOptions) {
  const mock = await startMock(options);
  running.push(mock);
  return mock;
}
afterEach(async () => {
  await Promise.all(running.map((mock) => mock.close()));
  running = [];
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-start-mock-"));
});
afterAll(() => rm(folder, { recursive: true }));
async function save(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

const call = (mock: RunningMock) =>
  fetch(`${mock.url}/things/1`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa("ada:password1")}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "one" }),
  });
const responding = (name: string) =>
  documentWith({
    responses: { 200: { content: { "application/json": { examples: { one: { value: { name } } } } } } },
  });

describe("startMock", () => {
  it("serves the operations of the spec below Onezone's base path", async () => {
    const mock = await start();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3\/onezone$/);
    const { users } = mock.world() ?? {};
    const response = await fetch(`${mock.url}/users/${users?.bob?.id}/tokens/temporary`, {
      method: "DELETE",
      headers: { "x-auth-token": users?.ada?.token ?? "" },
    });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
  });

  it("serves another spec after a reload, on the same port, and keeps its world", async () => {
    const mock = await start({ spec: responding("before") });
    const { ada } = mock.world()?.users ?? {};
    expect(await (await call(mock)).json()).toEqual({ name: "before" });
    await mock.reload(responding("after"));
    expect(await (await call(mock)).json()).toEqual({ name: "after" });
    expect(mock.world()?.users.ada).toEqual(ada);
  });

  it("continues to serve the old spec when a reload is refused", async () => {
    const mock = await start({ spec: responding("before") });
    await expect(mock.reload({ openapi: "3.1.0" })).rejects.toThrow(StartError);
    expect(await (await call(mock)).json()).toEqual({ name: "before" });
  });

  it.each([
    ["https://{host}/api/v3/onezone/", "/api/v3/onezone"],
    ["https://onezone.example.org", ""],
    ["/api", "/api"],
  ])("takes the base path from the server %s", async (server, base) => {
    const mock = await start({ spec: documentWith({}, server) });
    expect(new URL(mock.url).pathname).toBe(base || "/");
    expect((await call(mock)).status).toBe(200);
  });

  it("reports that the port is in use", async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(startMock({ port })).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use.`);
  });

  it("refuses an invalid port", async () => {
    await expect(startMock({ port: 65536 })).rejects.toThrow("must be a number from 0 to 65535, got 65536");
    await expect(startMock({ port: Number.NaN })).rejects.toThrow(
      "must be a number from 0 to 65535, got NaN",
    );
  });

  it.each(["", " ", "http://localhost", "127.0.0.1:80", "[::1"])("refuses the host %j", async (host) => {
    await expect(startMock({ host })).rejects.toThrow(`got "${host}".`);
  });

  it("listens on an IPv6 address, with or without brackets", async () => {
    const mock = await start({ host: "[::1]" });
    expect(mock.origin).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${mock.origin}/__mock/world`)).status).toBe(200);
  });

  it.each([
    ["spec.json", JSON.stringify(responding("one"))],
    ["spec.yaml", JSON.stringify(responding("one"))],
  ])("reads %s and a seed with byte order marks", async (name, text) => {
    const [spec, seed] = await Promise.all([
      save(name, Buffer.from(`\ufeff${text}`)),
      save("seed.json", Buffer.from('\ufeff{"users":[{"username":"ada","password":"password1"}]}')),
    ]);
    const mock = await start({ spec, seed });
    expect(await (await call(mock)).json()).toEqual({ name: "one" });
    expect(Object.keys(mock.world()?.users ?? {})).toEqual(["ada"]);
  });

  it("reports a file that is not UTF-8", async () => {
    const file = await save("utf-16.json", Buffer.from("\ufeff{}", "utf16le"));
    await expect(startMock({ spec: file })).rejects.toThrow(`${file} is not UTF-8.`);
    await expect(startMock({ seed: file })).rejects.toThrow(`${file} is not UTF-8.`);
  });

  it("reports a spec file that does not exist", async () => {
    await expect(startMock({ spec: "no/such.yaml" })).rejects.toThrow(
      'The file "no/such.yaml" does not exist.',
    );
  });

  it("reports a seed file that does not exist", async () => {
    await expect(startMock({ seed: "no/such.json" })).rejects.toThrow(
      'The file "no/such.json" does not exist.',
    );
  });

  it("closes the connections of pending requests when it is closed", async () => {
    const mock = await startMock({ delays: ["60000"] });
    const underWay = fetch(`${mock.url}/configuration`);
    underWay.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    await mock.close();
    await expect(underWay).rejects.toThrow();
  });
});
