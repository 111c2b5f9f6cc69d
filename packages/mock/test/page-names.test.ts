import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageBrowser, startPageBrowser } from "./page-browser.ts";
import { smallDocument } from "./small-document.ts";

const long = ["maximilian.mus", "anastasia.konstantinopolska", "W".repeat(32)];
const hostile = `x'; touch PWNED; '$(touch PWNED)"<img src=x onerror=alert(1)>`;

let browser: PageBrowser;
let mock: RunningMock;
beforeAll(async () => {
  const users = [
    ...long.map((username) => ({ username, password: "password1" })),
    { username: "eve", password: hostile },
  ];
  const place = "A group whose name goes on and on ".repeat(3).trimEnd();
  [browser, mock] = await Promise.all([
    startPageBrowser(),
    startMock({
      spec: smallDocument,
      seed: {
        domain: "oz.example.com",
        users,
        providers: [{ name: "W".repeat(128), domain: "p.example.com" }],
        groups: [{ name: place }, { name: "x".repeat(128) }],
      },
    }),
  ]);
});
afterAll(() => Promise.all([browser?.close(), mock?.close()]));

/** The elements in these containers that overlap each other, or exceed their container. */
const overlaps = `(containers, parts) => [...document.querySelectorAll(containers)].flatMap((container) => {
  const box = container.getBoundingClientRect();
  const boxes = [...container.querySelectorAll(parts)].map((part) => [part.textContent, part.getBoundingClientRect()]);
  const out = boxes.filter(([, one]) => one.right > box.right + 1 || one.left < box.left - 1);
  const on = boxes.filter(([, one], index) => boxes.slice(index + 1).some(([, other]) =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1));
  return [...out, ...on].map(([text]) => text);
})`;

describe.each([1440, 1200, 390])("a page that is %i pixels wide and shows long names", (width) => {
  it("has no overlapping elements in the bar and on the cards", async () => {
    const { page } = await browser.open(mock.origin, { viewport: { width, height: 900 } });
    expect(await page.evaluate(`(${overlaps})(".bar", ":scope > *")`)).toEqual([]);
    const title = "document.querySelector('h1')";
    expect(await page.evaluate(`${title}.scrollWidth - ${title}.clientWidth`)).toBe(0);
    if (width > 760) await page.getByRole("tab", { name: "Credentials" }).click();
    else {
      const views = page.getByRole("navigation", { name: "Views" });
      await views.getByRole("button", { name: "Credentials" }).click();
    }
    expect(await page.evaluate(`(${overlaps})(".card header", "h2, span, button")`)).toEqual([]);
    expect(await page.evaluate(`(${overlaps})(".card dl", "dt, code, button")`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });
});

/** The texts in the rows of the log that are wider than their element. */
const overflowing = `[...document.querySelectorAll("#log-rows td, #log-rows td *")]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
  .filter((one) => getComputedStyle(one).overflowX === "visible")
  .map(({ textContent }) => textContent)`;

it.each([
  1440, 390,
])("no text in the log is wider than its element if the page is %i pixels wide", async (width) => {
  const token = mock.world()?.users["W".repeat(32)]?.token ?? "";
  const prefer = "code=401, example=none-of-those-there-are";
  await fetch(`${mock.url}/user`, { headers: { "x-auth-token": token, prefer } });
  await fetch(`${mock.url}/${"x".repeat(200)}`, { method: "OPTIONS", headers: { "x-auth-token": token } });
  const { page } = await browser.open(mock.origin, { viewport: { width, height: 900 } });
  if (width < 760) {
    const views = page.getByRole("navigation", { name: "Views" });
    await views.getByRole("button", { name: "Requests" }).click();
  }
  await page.locator("#log-rows tr").nth(1).waitFor();
  expect(await page.evaluate(overflowing)).toEqual([]);
});

describe("the command on a card", () => {
  it("signs in with a password that contains shell code, and does not run the code", async () => {
    const eve = mock.world()?.users.eve;
    const headers = { "x-auth-token": eve?.token ?? "" };
    await fetch(`${mock.url}/users/${eve?.id}/tokens/temporary`, { method: "DELETE", headers });
    const { page, complaints } = await browser.open(mock.origin, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("tab", { name: "Credentials" }).click();
    await page.getByRole("button", { name: "Copy a curl command of eve" }).click();
    await page.getByText("Copied").waitFor();
    const command = String(await page.evaluate("navigator.clipboard.readText()"));

    const folder = await mkdtemp(join(tmpdir(), "onezone-card-"));
    try {
      const { stdout } = await promisify(execFile)("sh", ["-c", command], { cwd: folder });
      expect(JSON.parse(stdout)).toMatchObject({ userId: eve?.id });
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(complaints).toEqual([]);
  });
});
