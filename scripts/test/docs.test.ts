import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type Locator, launchChromium, type Page } from "@onezone/chromium";
import { readModel } from "@onezone/model";
import bundle from "@onezone/spec/onezone.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeReference } from "../docs/write-reference.ts";

/** Text that would run as HTML, as a script or as a Markdown link. */
const hostile = `</script><script>window.ran=1</script><img src=x onerror="window.ran=2"> ](javascript:window.ran=3) \`| {{ran}}`;

const example = { summary: hostile, value: { [hostile]: `\`\`\`\n${hostile}` } };
const responses = {
  200: { description: hostile, content: { "application/json": { examples: { [hostile]: example } } } },
  400: { description: "No.", content: { "application/json": { examples: { badValue: example } } } },
};
const examples = { first: { value: { is: 1 } }, second: { value: { is: 2 } } };
const hostileDocument = {
  openapi: "3.1.0",
  info: { title: hostile, version: hostile, description: hostile },
  servers: [{ url: "https://{host}/api" }],
  security: [{ token: [] }],
  tags: [{ name: "Thing", description: hostile }],
  paths: {
    "/things": {
      post: {
        operationId: "createThing",
        summary: hostile,
        description: hostile,
        tags: ["Thing"],
        "x-onezone-resource": "get thing.null.users:private",
        responses,
        requestBody: { content: { "application/json": { examples } } },
      },
    },
  },
  "x-onezone-errors": {
    badValue: {
      summary: hostile,
      description: hostile,
      value: example.value,
      "x-onezone-error": {
        status: 400,
        details: {
          type: "object",
          properties: { [hostile]: { enum: [hostile], description: hostile }, inner: { const: hostile } },
        },
      },
    },
  },
};

let folder: string;
let chromium: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-reference-"));
  [chromium] = await Promise.all([
    launchChromium(),
    writeReference(hostileDocument, join(folder, "hostile")),
    writeReference(bundle, join(folder, "onezone")),
  ]);
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true });
});

/** Opens a page of a reference. */
async function openPage(reference: string, prepare?: (page: Page) => void): Promise<Page> {
  const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(10_000);
  prepare?.(page);
  await page.goto(pathToFileURL(join(folder, reference, "index.html")).href);
  return page;
}

/** Opens the section that has the address, and returns it. */
async function show(page: Page, address: string): Promise<Locator> {
  await page.goto(new URL(`#${address}`, page.url()).href);
  const section = page.locator(`[data-section-id='${address}']`);
  await section.waitFor();
  return section;
}

describe("the reference page of a hostile description", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage("hostile");
  });

  it("shows the code sample of the selected body example", async () => {
    const section = await show(page, "/thing/thing-members/creatething");
    await section.getByText(`-d '{"is":1}'`).waitFor();
    await section.getByText("first", { exact: true }).first().click();
    await page.getByText("second", { exact: true }).last().click();
    await section.getByText(`-d '{"is":2}'`).waitFor();
    expect(await section.getByText(`-d '{"is":1}'`).count()).toBe(0);
  });

  it("shows the text of an operation unchanged and links its errors to the catalogue", async () => {
    const section = await show(page, "/thing/thing-members/creatething");
    await section.getByRole("heading", { name: hostile }).waitFor();
    await section.getByRole("tab", { name: "400" }).first().click();
    await section.getByRole("link", { name: "badValue", exact: true }).click();
    await page
      .locator("[data-section-id='/error-catalogue/badvalue']")
      .getByRole("heading")
      .first()
      .waitFor();
  });

  it("shows the example, details and operations of an error unchanged", async () => {
    const section = await show(page, "/error-catalogue/badvalue");
    await section.getByText(`${hostile}.`, { exact: true }).waitFor();
    const all = page.locator("body");
    await all.getByText(JSON.stringify(hostile), { exact: true }).first().waitFor();
    await all
      .getByText(JSON.stringify(example.value, null, 2))
      .first()
      .waitFor();
    await all.getByRole("link", { name: hostile, exact: true }).last().waitFor();
  });

  it("does not run any of the text", async () => {
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(await page.locator("[onerror], a[href^='javascript:' i]").count()).toBe(0);
  });
});

describe("the reference of Onezone", () => {
  let page: Page;
  /** All requests of the page, and its console errors and warnings. */
  const requests: string[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    page = await openPage("onezone", (opened) => {
      opened.on("request", (request) => requests.push(request.url()));
      opened.on("pageerror", (error) => complaints.push(error.message));
      opened.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
    });
  });

  it("opens an operation by its address, and shows it in its group of the menu", async () => {
    const section = await show(page, "/space/space-members/addspaceuser");
    // Playwright throws if there is more than one.
    await section.getByText(/^Who may call it: /).waitFor();
    await section.getByText(/^API caveat: ozw\/create\/space\.\*\.user,\*:private$/).waitFor();
    const menu = page.locator("[data-component-name='Menu/MenuItem'] a");
    await menu.getByText("Members", { exact: true }).waitFor();
    await menu.getByText("Add a user to a space", { exact: true }).waitFor();
    const links = section.getByRole("link");
    expect(await links.getByText("Markdown").or(links.getByText("console of the mock")).count()).toBe(2);
  });

  it("can be searched by operation id, path, privilege and error", async () => {
    const box = page.getByPlaceholder("Search docs");
    // A page that has just been opened does not handle input yet.
    await vi.waitFor(async () => {
      await page.keyboard.press("Control+K");
      await box.waitFor({ timeout: 500 });
    }, 10_000);
    for (const [text, result] of [
      ["addSpaceUser", /^PUT.*Add a user to a space/s],
      ["spaces/{id}/users/{uid}", /^PUT.*Add a user to a space/s],
      ["space_add_user", /^PUT.*Add a user to a space/s],
      ["cannotRemoveLastOwner", /^cannotRemoveLastOwner/],
    ] as const) {
      await box.fill(text);
      await page.getByRole("link", { name: result }).last().waitFor();
      // Otherwise the next search could find the results of this search.
      await box.fill("");
      await page.getByRole("link", { name: result }).last().waitFor({ state: "detached" });
    }
    await page.keyboard.press("Escape");
  });

  it("fits the screen of a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("heading", { name: "Add a user to a space" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it("makes no other requests and prints no errors", () => {
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("has a Markdown file for each operation", async () => {
    const { operations } = readModel(bundle);
    expect(await readdir(join(folder, "onezone/operations"))).toHaveLength(operations.length);
  });
});
