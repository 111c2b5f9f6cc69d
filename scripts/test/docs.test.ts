import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type Locator, launchChromium, type Page } from "@onezone/chromium";
import { codeSamples } from "@onezone/code-samples";
import { locate, type Operation, readModel } from "@onezone/model";
import bundle from "@onezone/spec/onezone.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeReferencePage } from "../docs/reference-page.ts";

const model = readModel(bundle);
const { operations, errors } = model;

/** An operation for the tests: the first one. */
const operation = operationWhere(() => true);
const samples = codeSamples(model, operation);

let folder: string;
let chromium: Browser;
let page: Page;
/** The other requests of the page, and its console errors. */
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-reference-"));
  const file = join(folder, "docs/index.html");
  [chromium] = await Promise.all([launchChromium(), writeReferencePage(bundle, file)]);
  page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(10_000);
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(pathToFileURL(file).href);
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true });
});

/** The first error of the operation: its id, the status of its response, and its description. */
function firstError() {
  const response = operation.responses.find(({ status }) => /^[45]/.test(status));
  const example = response?.content?.examples[0];
  const description = locate(bundle, "#/error/description", example?.value);
  return { id: example?.name ?? "", status: response?.status ?? "", description };
}

/** An error that some of the operations return. */
function errorOfSome(): string {
  const count = (id: string) => operations.filter(({ errorIds }) => errorIds.includes(id)).length;
  const found = errors.find(({ id }) => count(id) > 0 && count(id) < operations.length);
  return found?.id ?? "";
}

/** Types into the search box and opens the first result that matches `name`. */
async function search(text: string, name: string | RegExp): Promise<void> {
  const box = page.getByPlaceholder("Search docs");
  // A page that has just been opened does not handle input yet.
  await vi.waitFor(async () => {
    await page.keyboard.press("Control+K");
    await box.waitFor({ timeout: 500 });
  }, 10_000);
  await box.fill(text);
  await page.getByRole("link", { name }).last().click();
}

/** Returns the section of the page with an address. */
function section(...path: string[]): Locator {
  return page.locator(`[data-section-id="/${path.join("/").toLowerCase()}"]`);
}

/** Removes line breaks, which the page changes. */
const oneLine = (text: string) => text.trim().split(/\s+/).join(" ");

const operationSection = () => section(...operation.tags, operation.id);

/** Returns the first operation that `matches`. */
function operationWhere(matches: (one: Operation) => boolean): Operation {
  const found = operations.find(matches);
  if (found === undefined) throw new Error("The bundle has no such operation.");
  return found;
}

/** Opens an operation by its address. */
async function open(one: Operation) {
  const { tags, id } = one;
  const { href } = new URL(`#/${[...tags, id].join("/").toLowerCase()}`, page.url());
  await page.goto(href);
  const locator = section(...tags, id);
  await locator.getByRole("heading").first().waitFor();
  return { locator, samples: codeSamples(model, one) };
}

describe("the reference page", () => {
  it("finds an operation by its id", async () => {
    await search(operation.id, new RegExp(`Operation id: ${operation.id}`));
    await operationSection().getByRole("heading", { name: operation.summary }).waitFor();
  });

  it("states once who may call an operation", async () => {
    // Playwright throws if there is more than one.
    await operationSection()
      .getByText(/^Who may call it: /)
      .waitFor();
  });

  it("shows each code sample of an operation", async () => {
    expect(samples).toHaveLength(3);
    let shown = samples[0]?.label ?? "";
    for (const { label, source } of samples) {
      await operationSection().getByRole("button", { name: shown, exact: true }).click();
      await page.getByRole("menuitem", { name: label, exact: true }).click();
      shown = label;
      await vi.waitFor(async () => {
        const code = await operationSection().locator("pre").allInnerTexts();
        expect(code.map(oneLine)).toContain(oneLine(source));
      });
    }
  });

  it("shows the example of a response and links its errors to the catalogue", async () => {
    const { id, status, description } = firstError();
    await operationSection().getByRole("tab", { name: status }).click();
    await operationSection().getByText(JSON.stringify(description)).first().waitFor();
    await operationSection().getByRole("link", { name: id, exact: true }).click();
    await section("error-catalogue", id).getByRole("heading", { name: id }).waitFor();
  });

  it("shows the code sample of the selected body example", async () => {
    const part = await open(operationWhere((one) => codeSamples(model, one)[0]?.example !== undefined));
    const [first, second] = part.samples.filter(({ label }) => label === part.samples[0]?.label);
    const shownSample = part.locator.getByRole("button", { name: /^(curl|onezone-rest-cli|TypeScript)$/ });
    await shownSample.click();
    await page.getByRole("menuitem", { name: first?.label ?? "", exact: true }).click();
    const code = async () => (await part.locator.locator("pre").allInnerTexts()).map(oneLine);
    await vi.waitFor(async () => expect(await code()).toContain(oneLine(first?.source ?? "")));
    await part.locator
      .getByText(first?.example ?? "", { exact: true })
      .first()
      .click();
    await page
      .getByText(second?.example ?? "", { exact: true })
      .last()
      .click();
    await vi.waitFor(async () => expect(await code()).toContain(oneLine(second?.source ?? "")));
    expect(await code()).not.toContain(oneLine(first?.source ?? ""));
  });

  it("lists credentials for an operation unless it is public", async () => {
    const closed = await open(operationWhere((one) => !one.isPublic));
    await closed.locator.getByText("View security details").waitFor();
    const publicOne = await open(operationWhere((one) => one.isPublic));
    expect(await publicOne.locator.getByText("View security details").count()).toBe(0);
  });

  it("finds an error by its id and links the operations that return it", async () => {
    const id = errorOfSome();
    await search(id, new RegExp(`^${id} `));
    const operations = section("error-catalogue", id)
      .locator("details, p", { hasText: "Returned by" })
      .first();
    await operations.waitFor();
    const fold = operations.locator("summary");
    if ((await fold.count()) > 0) await fold.click();
    const link = operations.getByRole("link").last();
    const summary = await link.innerText();
    await link.click();
    await page.locator("[data-item-kind='httpItem']").getByRole("heading", { name: summary }).waitFor();
  });

  it("lists every error of the catalogue in the menu", async () => {
    const menu = page.locator("[data-component-name='Menu/MenuItem'] a");
    await menu.getByText("Error catalogue", { exact: true }).click();
    await section("error-catalogue").getByRole("heading", { name: "Error catalogue" }).waitFor();
    const entries = await menu.and(page.locator("[href^='#/error-catalogue/']")).allInnerTexts();
    expect(entries).toEqual(errors.map(({ id }) => id));
  });

  it("fits the screen of a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await section("error-catalogue").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it("makes no other requests and prints no errors", () => {
    expect(requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
