import { fileURLToPath } from "node:url";
import { type Mock, startMock } from "@onezone/mock";
import type { Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium, type RunningChromium } from "./chromium.ts";

const configFile = fileURLToPath(new URL("../examples/tokens-page/vite.config.ts", import.meta.url));

let mock: Mock;
let server: ViteDevServer;
let chromium: RunningChromium;
let page: Page;
/** What the page printed or threw that it should not have. */
let faults: string[];

beforeAll(async () => {
  mock = await startMock();
  process.env.ONEZONE = new URL(mock.url).origin;
  server = await createServer({ configFile, logLevel: "silent", server: { port: 0, hmr: false, ws: false } });
  await server.listen();
  chromium = await launchChromium();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  await mock?.close();
});

beforeEach(async () => {
  faults = [];
  page = await chromium.browser.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(server.resolvedUrls?.local[0] ?? "");
});
afterEach(() => page.close());

async function signIn(): Promise<void> {
  await page.getByLabel("Access token").fill("T0pS3cret");
  await page.getByRole("button", { name: "Show tokens" }).click();
}

/** The calls to Onezone that change something. */
function changes(): string[] {
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") calls.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return calls;
}

const inDialog = (name: string) => page.getByRole("dialog").getByRole("button", { name });

describe("the page of tokens", () => {
  it("lists the named tokens of who signs in, and shows no token", async () => {
    await signIn();
    await page.getByText("Signed in as Rudolf Lingens").waitFor();
    expect(await page.getByRole("listitem").count()).toBe(2);
    expect(await page.getByRole("listitem").first().innerText()).toContain("backup of climate data");
    expect(await page.content()).not.toMatch(/T0pS3cret|MDAxY2xvY2F0/);
    expect(faults).toEqual([]);
  });

  it("deletes a named token, once that is confirmed", async () => {
    const calls = changes();
    await signIn();
    const first = page.getByRole("button", { name: "Delete backup" }).first();
    await first.click();
    await inDialog("Keep").click();
    expect(await page.getByRole("listitem").count()).toBe(2);
    await first.click();
    await inDialog("Delete").click();
    await page.getByRole("status").filter({ hasText: "has been deleted" }).waitFor();
    expect(await page.getByRole("listitem").count()).toBe(1);
    expect(calls).toEqual(["DELETE /api/v3/onezone/tokens/named/2b5d0dd5aa6443a69277b5ce0544fec2"]);
  });

  it("revokes the temporary tokens, once that is confirmed", async () => {
    const calls = changes();
    await signIn();
    await page.getByRole("button", { name: "Revoke all temporary tokens" }).click();
    await inDialog("Revoke").click();
    await page.getByRole("status").filter({ hasText: "have been revoked" }).waitFor();
    expect(calls).toEqual(["DELETE /api/v3/onezone/user/tokens/temporary"]);
  });

  it.each([
    ["code=401, example=tokenRevoked", "This token has been revoked.", "(tokenRevoked, status 401)"],
    ["code=403", "This token does not allow that.", "(forbidden, status 403)"],
  ])("says what is wrong, where Onezone refuses: %s", async (prefer, summary, detail) => {
    await page.setExtraHTTPHeaders({ prefer });
    await signIn();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(summary);
    expect(await alert.innerText()).toContain(detail);
    expect(faults).toEqual([]);
  });

  it("says that there is no connection", async () => {
    await page.route("**/api/**", (route) => route.abort());
    await signIn();
    await page.getByRole("alert").filter({ hasText: "There is no connection to Onezone." }).waitFor();
  });

  it.each([320, 1280])("needs no scrolling sideways in a window %i wide", async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await signIn();
    await page.getByText("Signed in as").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });
});
