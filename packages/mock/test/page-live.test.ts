import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
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

it("the page works in more tabs than a browser allows connections, and each tab shows the requests", async () => {
  const { page: first } = await browser.open(mock.origin);
  const tabs = [first];
  for (let count = 0; count < 7; count += 1) {
    const tab = await first.context().newPage();
    await tab.goto(mock.origin);
    tabs.push(tab);
  }
  await fetch(`${mock.url}/health`);
  for (const tab of tabs) {
    await tab.locator("#log-rows").getByText("health", { exact: true }).waitFor();
    await tab.getByText("Live", { exact: true }).waitFor();
  }
  // Each tab can still send requests.
  const statuses = tabs.map((tab) => tab.evaluate("fetch('/__mock/world').then(({ status }) => status)"));
  expect(await Promise.all(statuses)).toEqual(tabs.map(() => 200));
});

it("the page shows each request once, also in a tab that is opened later", async () => {
  const { page } = await browser.open(mock.origin);
  await fetch(`${mock.url}/health`);
  await page.locator("#log-rows tr").first().waitFor();
  const later = await page.context().newPage();
  await later.goto(mock.origin);
  await fetch(`${mock.url}/user`);
  await later.locator("#log-rows").getByText("getCurrentUser").waitFor();
  expect(await later.locator("#log-rows tr").count()).toBe(2);
});

it("the page also follows the log if the browser has no shared workers", async () => {
  const { page } = await browser.open(mock.origin, {}, "delete window.SharedWorker");
  await page.getByText("Live", { exact: true }).waitFor();
  await fetch(`${mock.url}/health`);
  await page.locator("#log-rows").getByText("health", { exact: true }).waitFor();
});
