import { fileURLToPath } from "node:url";
import { type Browser, launchChromium, type Page } from "@onezone/chromium";
import { type RunningMock, startMock } from "@onezone/mock";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createNamedTokenForCurrentUser, listNamedTokensOfCurrentUser } from "../src/generated/operations.ts";
import { createOnezoneClient, type OnezoneClient } from "../src/index.ts";

const configFile = fileURLToPath(new URL("../examples/tokens-page/vite.config.ts", import.meta.url));

let mock: RunningMock;
let server: ViteDevServer;
let chromium: Browser;
let page: Page;
/** A client of the mock for bob, the user who signs in to the page. */
let bob: OnezoneClient;
/** The temporary token for the sign-in. */
let token: string;
/** One of bob's two named tokens. */
let backup: { readonly tokenId: string; readonly token: string };
/** Unexpected console messages and errors of the page. */
let faults: string[];

beforeAll(async () => {
  mock = await startMock();
  bob = createOnezoneClient({ baseUrl: mock.url, basic: { username: "bob", password: "password1" } });
  process.env.ONEZONE = mock.origin;
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
  token = mock.reset()?.users.bob?.token ?? "";
  backup = await createNamedTokenForCurrentUser(bob, { body: { name: "backup of climate data" } });
  await createNamedTokenForCurrentUser(bob, { body: { name: "upload" } });
  page = await chromium.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(server.resolvedUrls?.local[0] ?? "");
});
afterEach(() => page.close());

async function signIn(): Promise<void> {
  await page.getByLabel("Access token").fill(token);
  await page.getByRole("button", { name: "Show tokens" }).click();
}

/** The calls that change data in Onezone. */
function changes(): string[] {
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") calls.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return calls;
}

const inDialog = (name: string) => page.getByRole("dialog").getByRole("button", { name });

describe("the tokens page", () => {
  it("lists the names of the user's named tokens, but not the tokens themselves", async () => {
    await signIn();
    await page.getByText("Signed in as Bob User (bob)").waitFor();
    expect(await page.getByRole("listitem").count()).toBe(2);
    await page.getByRole("listitem").filter({ hasText: "backup of climate data" }).waitFor();
    const content = await page.content();
    for (const secret of [token, backup.token]) expect(content).not.toContain(secret);
    expect(faults).toEqual([]);
  });

  it("deletes a named token after a confirmation", async () => {
    const calls = changes();
    await signIn();
    const remove = page.getByRole("button", { name: "Delete backup" });
    await remove.click();
    await inDialog("Keep").click();
    expect(await page.getByRole("listitem").count()).toBe(2);
    await remove.click();
    await inDialog("Delete").click();
    await page.getByRole("status").filter({ hasText: "has been deleted" }).waitFor();
    expect(await page.getByRole("listitem").count()).toBe(1);
    expect(calls).toEqual([`DELETE /api/v3/onezone/tokens/named/${backup.tokenId}`]);
    const { tokens } = await listNamedTokensOfCurrentUser(bob);
    expect(tokens).toHaveLength(1);
    expect(tokens).not.toContain(backup.tokenId);
  });

  it("revokes all temporary tokens, including the token of the sign-in, after a confirmation", async () => {
    const calls = changes();
    await signIn();
    await page.getByRole("button", { name: "Revoke all temporary tokens" }).click();
    await inDialog("Revoke").click();
    await page.getByRole("status").filter({ hasText: "have been revoked" }).waitFor();
    expect(calls).toEqual(["DELETE /api/v3/onezone/user/tokens/temporary"]);
    await signIn();
    await page.getByRole("alert").filter({ hasText: "This token has been revoked." }).waitFor();
  });

  it.each([
    ["code=401, example=tokenRevoked", "This token has been revoked.", "(tokenRevoked, status 401)"],
    ["code=403", "This token does not allow that.", "(forbidden, status 403)"],
  ])("explains an error of Onezone: %s", async (prefer, summary, detail) => {
    await page.setExtraHTTPHeaders({ prefer });
    await signIn();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(summary);
    expect(await alert.innerText()).toContain(detail);
    expect(faults).toEqual([]);
  });

  it("reports that there is no connection", async () => {
    await page.route("**/api/**", (route) => route.abort());
    await signIn();
    await page.getByRole("alert").filter({ hasText: "There is no connection to Onezone." }).waitFor();
  });

  it.each([320, 1280])("needs no horizontal scrolling in a window that is %i pixels wide", async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await signIn();
    await page.getByText("Signed in as").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });
});
