import type { Page } from "@onezone/chromium";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { documentWith } from "./one-operation.ts";
import { type PageBrowser, type PageWithReference, startPageBrowser } from "./page-browser.ts";
import { smallDocument } from "./small-document.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

let browser: PageBrowser;
let mock: RunningMock;
beforeAll(async () => {
  [browser, mock] = await Promise.all([startPageBrowser(), startMock({ spec: smallDocument })]);
});
beforeEach(() => mock.reset());
afterAll(() => Promise.all([browser?.close(), mock?.close()]));

/** Returns the token of a user of the world. */
function tokenOf(name: "ada" | "bob"): string {
  return mock.world()?.users[name]?.token ?? "";
}

const callAsAda = () => fetch(`${mock.url}/user`, { headers: { "x-auth-token": tokenOf("ada") } });

/** Returns the button that opens the console of an operation. */
function consoleButton(reference: PageWithReference["reference"], operationId: string) {
  return reference.locator(`[id$="${operationId}"]`).getByRole("button", { name: /Test Request/ });
}

/** Opens the console of an operation. Returns a function that sends the request of the operation and returns its headers. */
async function tryOut({ page, reference }: PageWithReference, operationId: string) {
  await consoleButton(reference, operationId).click();
  return async () => {
    const sent = page.waitForRequest((request) => request.url().startsWith(mock.url));
    await reference.getByRole("button", { name: /^Send/ }).first().click();
    return (await sent).headers();
  };
}

describe("the reference", () => {
  it("shows all operations, scrolls to the operation in the URL, and loads files only from the mock", async () => {
    const whole = await startMock();
    try {
      const { page, reference, foreign, complaints } = await browser.openWithReference(
        `${whole.origin}/#getConfiguration`,
      );
      await reference.locator('[id$="getConfiguration"]').getByRole("heading").first().waitFor();
      await page.getByRole("tab", { name: "Credentials" }).click();
      expect(foreign).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await whole.close();
    }
  });

  it("does not store tokens in the browser or in the URL", async () => {
    const { page } = await browser.openWithReference(mock.origin);
    const kept = await page.context().storageState();
    expect(JSON.stringify(kept)).not.toContain(tokenOf("ada"));
    expect(page.url()).not.toContain(tokenOf("ada"));
  });

  it("shows an operation if its link in the log is clicked", async () => {
    await callAsAda();
    const { page, reference } = await browser.openWithReference(mock.origin);
    await page.getByRole("link", { name: "getCurrentUser" }).first().click();
    await consoleButton(reference, "getCurrentUser").waitFor();
  });

  it("is opened on a phone by a link in the log", async () => {
    await callAsAda();
    const { page, reference } = await browser.openWithReference(mock.origin, phone);
    await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Requests" }).click();
    await page.getByRole("link", { name: "getCurrentUser" }).first().click();
    await reference.locator('[id$="getCurrentUser"]').first().waitFor({ state: "visible" });
  });
});

describe("the console", () => {
  it('sends the token of the chosen actor from the next request on, and no token if "nobody" is chosen', async () => {
    const opened = await browser.openWithReference(`${mock.origin}/#getCurrentUser`);
    const send = await tryOut(opened, "getCurrentUser");
    expect((await send())["x-auth-token"]).toBe(tokenOf("ada"));
    await opened.page.getByRole("radio", { name: "bob" }).check();
    expect((await send())["x-auth-token"]).toBe(tokenOf("bob"));
    await opened.page.getByRole("radio", { name: "nobody" }).check();
    expect(await send()).not.toHaveProperty("x-auth-token");
  });

  it("uses the password of a user whose token was revoked, after the user is chosen", async () => {
    const bob = mock.world()?.users.bob;
    const path = `/users/${bob?.id}/tokens/temporary`;
    await fetch(mock.url + path, { method: "DELETE", headers: { "x-auth-token": tokenOf("bob") } });
    const opened = await browser.openWithReference(`${mock.origin}/#getCurrentUser`);
    await opened.page.getByRole("radio", { name: "bob" }).check();
    const send = await tryOut(opened, "getCurrentUser");
    expect((await send()).authorization).toBe(`Basic ${btoa(`bob:${bob?.password}`)}`);
  });

  it("fits the screen of a phone, and can send a request there", async () => {
    const { page, reference } = await browser.openWithReference(`${mock.origin}/#getCurrentUser`, phone);
    await consoleButton(reference, "getCurrentUser").click();
    const sent = page.waitForResponse((response) => response.url() === `${mock.url}/user`);
    const send = reference.getByRole("button", { name: /^Send/ }).first();
    const box = await send.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(390);
    await send.click();
    expect((await sent).status()).toBe(200);
    await reference.getByText("200", { exact: false }).first().waitFor();
  });

  it("sends the example values that it shows, which exist in the world", async () => {
    const { page, reference } = await browser.openWithReference(`${mock.origin}/#confineToken`);
    await consoleButton(reference, "confineToken").click();
    const response = page.waitForResponse((one) => one.url().startsWith(mock.url));
    await reference.getByRole("button", { name: /^Send/ }).first().click();
    expect((await response).status()).toBe(200);
  });
});

describe("an open page", () => {
  /** Does what a browser does when the user returns to a tab. The page then refreshes its state at once. */
  const returnTo = (page: Page) => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

  it("announces a saved spec, and shows it on request", async () => {
    const { page, reference } = await browser.openWithReference(mock.origin);
    expect(await page.getByText("another version of the spec").isVisible()).toBe(false);
    await mock.reload(documentWith({ summary: "Change the thing", tags: ["Thing"] }));
    try {
      await returnTo(page);
      await page.getByRole("button", { name: "Show it" }).click();
      await reference.getByRole("heading", { name: "Things", exact: true }).waitFor();
      expect(await page.getByText("another version of the spec").isVisible()).toBe(false);
    } finally {
      await mock.reload(smallDocument);
    }
  });

  it("replaces examples if the times in them have expired", async () => {
    const { page, reference } = await browser.openWithReference(`${mock.origin}/#confineToken`);
    mock.reset({ now: 2_000_000_000 });
    await returnTo(page);
    await consoleButton(reference, "confineToken").click();
    await expect
      .poll(() => reference.locator("body").innerText(), { timeout: 15_000 })
      .toContain(String(2_000_000_000 + 3600));
  });
});
