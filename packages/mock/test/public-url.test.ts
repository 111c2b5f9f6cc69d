import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageBrowser, startPageBrowser } from "./page-browser.ts";
import { smallDocument } from "./small-document.ts";

let browser: PageBrowser;
let mock: RunningMock;
/** A proxy on `http://127.0.0.1:PORT`, which forwards each request to the mock with the same path and Host header. */
const proxy = createServer(({ url, method, headers }, response) => {
  const port = new URL(mock.origin).port;
  request({ port, host: "127.0.0.1", path: url, method, headers }, (received) => {
    response.writeHead(received.statusCode ?? 500, received.headers);
    received.pipe(response);
  }).end();
});
let publicUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  publicUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/onezone-mock/`;
  [browser, mock] = await Promise.all([
    startPageBrowser(),
    startMock({ spec: smallDocument, publicUrl: publicUrl.replace("127.0.0.1", "dev.example.org") }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await mock.close();
  proxy.closeAllConnections();
  proxy.close();
});

describe("a mock behind a proxy", () => {
  it("responds to requests with and without the path of its public URL", async () => {
    for (const base of [publicUrl, `${mock.origin}/`])
      expect((await fetch(`${base}api/v3/onezone/health`)).status).toBe(200);
    expect((await fetch(`${publicUrl.slice(0, -1)}2/api/v3/onezone/health`)).status).toBe(404);
  });

  it("allows its own routes only for the host and origin of its public URL, and states this URL in the spec", async () => {
    const { origin, host } = new URL(publicUrl.replace("127.0.0.1", "dev.example.org"));
    const ask = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve) =>
        request(`${mock.origin}/__mock/world`, { headers }, ({ statusCode }) => resolve(statusCode)).end(),
      );
    expect(await ask({ host, origin })).toBe(200);
    expect(await ask({ origin })).toBe(200);
    expect(await ask({ host: "other.example.org" })).toBe(403);
    expect(await ask({ origin: "http://other.example.org" })).toBe(403);
    const spec = await (await fetch(`${mock.origin}/__mock/spec`)).json();
    expect(spec).toMatchObject({ servers: [{ url: `${origin}/onezone-mock/api/v3/onezone` }] });
  });

  it("serves its page below its public URL, with a live log", async () => {
    const { page, complaints } = await browser.openWithReference(publicUrl);
    await page.getByText("Live", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("does not start if its public URL is invalid", async () => {
    await expect(startMock({ publicUrl: "dev.example.org" })).rejects.toThrow(
      'The public URL must be an http or https URL such as https://dev.example.org/onezone-mock, got "dev.example.org".',
    );
  });
});
