import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type Locator, launchChromium, type Page } from "@onezone/chromium";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeReferencePage } from "../docs/reference-page.ts";

/** Text that would run as HTML, as a script or as a Markdown link. */
const hostile = `</script><script>window.ran=1</script><img src=x onerror="window.ran=2"> ](javascript:window.ran=3) \`| {{ran}}`;

const example = { summary: hostile, value: { [hostile]: `\`\`\`\n${hostile}` } };
const responses = {
  200: { description: hostile, content: { "application/json": { examples: { [hostile]: example } } } },
  400: { description: "No.", content: { "application/json": { examples: { badValue: example } } } },
};
const document = {
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
        responses,
        requestBody: { content: { "application/json": { examples: { first: example, second: example } } } },
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
let page: Page;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-reference-"));
  const file = join(folder, "index.html");
  [chromium] = await Promise.all([launchChromium(), writeReferencePage(document, file)]);
  page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(10_000);
  address = pathToFileURL(file).href;
  await page.goto(address);
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true });
});

/** Opens a section of the page and returns it. */
async function show(path: string): Promise<Locator> {
  await page.goto(`${address}#${path}`);
  const section = page.locator(`[data-section-id='${path}']`);
  await section.waitFor();
  return section;
}

describe("the reference of a hostile description", () => {
  it("shows the summary of an operation unchanged", async () => {
    const section = await show("/thing/creatething");
    await section.getByRole("heading", { name: hostile }).waitFor();
  });

  it("shows the example, details and operations of an error unchanged", async () => {
    await (await show("/error-catalogue/badvalue")).getByText(`${hostile}.`, { exact: true }).waitFor();
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
