import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@onezone/chromium";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageBrowser, startPageBrowser } from "./page-browser.ts";
import { smallDocument } from "./small-document.ts";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

let browser: PageBrowser;
let mock: RunningMock;
beforeAll(async () => {
  [browser, mock] = await Promise.all([startPageBrowser(), startMock({ spec: smallDocument })]);
  const { token } = mock.world()?.users.ada ?? {};
  await fetch(`${mock.url}/user`, { headers: { "x-auth-token": token ?? "" } });
  await fetch(`${mock.url}/user`);
  await fetch(`${mock.url}/nowhere`);
});
afterAll(() => Promise.all([browser?.close(), mock?.close()]));

/** Returns the violations of WCAG and best practices that axe finds, except in the frame, which contains other software. */
async function faults(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document, { iframes: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
  );
}

describe.each(["light", "dark"] as const)("the page in %s colours", (colorScheme) => {
  it("is accessible on a wide screen", async () => {
    const { page } = await browser.open(mock.origin, { colorScheme, reducedMotion: "reduce" });
    await page.getByRole("row").nth(2).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("tab", { name: "Credentials" }).click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("tab", { name: "World" }).click();
    await page.getByRole("button", { name: "Detector data" }).click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Reset world" }).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Steer" }).click();
    expect(await faults(page)).toEqual([]);
  });

  it("is accessible on a phone", async () => {
    const { page } = await browser.open(mock.origin, { ...phone, colorScheme, reducedMotion: "reduce" });
    const views = page.getByRole("navigation", { name: "Views" });
    for (const view of ["Requests", "Credentials", "World", "Reference"]) {
      await views.getByRole("button", { name: view }).click();
      expect(await faults(page), view).toEqual([]);
    }
  });
});

describe("the page", () => {
  it("fits the screen of a phone in each view, without horizontal scrolling", async () => {
    const { page } = await browser.open(mock.origin, phone);
    for (const view of ["Requests", "Credentials", "World", "Reference"]) {
      await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: view }).click();
      expect(await page.evaluate("document.documentElement.scrollWidth"), view).toBe(390);
    }
  });

  it("shows the reference in more than half of a small window", async () => {
    const { page } = await browser.open(mock.origin, { viewport: { width: 1280, height: 640 } });
    const box = await page.locator("#reference").boundingBox();
    expect(box?.height).toBeGreaterThan(320);
  });

  it("can be operated by keyboard: the caller, the panel and its height", async () => {
    const { page } = await browser.open(mock.origin);
    await page.getByRole("radio", { name: "ada" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: "bob" }).isChecked()).toBe(true);

    await page.getByRole("tab", { name: "Requests" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Credentials" }).getAttribute("aria-selected")).toBe("true");

    const splitter = page.getByRole("separator");
    await splitter.focus();
    await page.keyboard.press("ArrowUp");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("340");
    await page.getByRole("button", { name: "Hide" }).press("Enter");
    expect(await page.getByRole("button", { name: "Show" }).getAttribute("aria-expanded")).toBe("false");
  });
});
