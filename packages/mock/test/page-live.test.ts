import type { Page } from "@onezone/chromium";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { documentWith } from "./one-operation.ts";
import { type PageBrowser, startPageBrowser } from "./page-browser.ts";
import { smallDocument } from "./small-document.ts";

let browser: PageBrowser;
let mock: RunningMock;
beforeAll(async () => {
  browser = await startPageBrowser();
});
beforeEach(async () => {
  mock = await startMock({ spec: smallDocument });
});
afterEach(() => mock.close());
afterAll(() => browser?.close());

/** Does what a browser does when the user returns to a tab. The page then refreshes its state at once. */
const returnTo = (page: Page) => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

it("works in more tabs than a browser opens connections, and each shows the requests", async () => {
  const { page: first } = await browser.open(mock.origin);
  const tabs = [first];
  for (let count = 0; count < 7; count += 1) {
    const tab = await first.context().newPage();
    // The reference takes most of the time, and the log does not need it.
    await tab.route("**/reference.html*", (route) => route.abort());
    await tab.goto(mock.origin);
    tabs.push(tab);
  }
  await fetch(`${mock.url}/health`);
  for (const tab of tabs) {
    await tab.locator("#log-rows").getByText("health", { exact: true }).waitFor();
    await tab.getByText("Live", { exact: true }).waitFor();
  }
  // Each can still send requests of its own.
  const statuses = tabs.map((tab) => tab.evaluate("fetch('/__mock/world').then(({ status }) => status)"));
  expect(await Promise.all(statuses)).toEqual(tabs.map(() => 200));
});

it("shows each request once, also in a tab that is opened later", async () => {
  const { page } = await browser.open(mock.origin);
  await fetch(`${mock.url}/health`);
  await page.locator("#log-rows tr").first().waitFor();
  const later = await page.context().newPage();
  await later.goto(mock.origin);
  await fetch(`${mock.url}/user`);
  await later.locator("#log-rows").getByText("getCurrentUser").waitFor();
  expect(await later.locator("#log-rows tr").count()).toBe(2);
});

it("follows the log without shared workers, too", async () => {
  const { page } = await browser.open(mock.origin, {}, "delete window.SharedWorker");
  await page.getByText("Live", { exact: true }).waitFor();
  await fetch(`${mock.url}/health`);
  await page.locator("#log-rows").getByText("health", { exact: true }).waitFor();
});

it("announces a saved spec, and shows it on request", async () => {
  const { page, reference } = await browser.open(mock.origin);
  expect(await page.getByText("another version of the spec").isVisible()).toBe(false);
  await mock.reload(documentWith({ summary: "Change the thing", tags: ["Thing"] }));
  await returnTo(page);
  await page.getByRole("button", { name: "Show it" }).click();
  await reference.getByRole("heading", { name: "Things", exact: true }).waitFor();
  expect(await page.getByText("another version of the spec").isVisible()).toBe(false);
});

it("shows other examples once the times in the old ones fail", async () => {
  const { page, reference } = await browser.open(`${mock.origin}/#confineToken`);
  mock.reset({ now: 2_000_000_000 });
  await returnTo(page);
  const section = reference.locator('[id$="confineToken"]');
  await section.getByRole("button", { name: /Test Request/ }).click();
  await expect
    .poll(() => reference.locator("body").innerText(), { timeout: 15_000 })
    .toContain(String(2_000_000_000 + 3600));
  await page.close();
});
