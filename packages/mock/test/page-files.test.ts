import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFiles } from "../src/page/page-files.ts";

let around: string;
let folder: string;
beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), "onezone-page-"));
  folder = join(around, "page");
  await mkdir(folder);
  await writeFile(join(around, "private.txt"), "Not for all.");
  const files = { "index.html": "<p>", "reference.html": "<p>", "page.js": "1", "icon.svg": "<svg/>" };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
});
afterAll(() => rm(around, { recursive: true }));

const open = () => pageFiles(pathToFileURL(`${folder}/`));

describe("pageFiles", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/__mock/page/page.js", "text/javascript; charset=utf-8"],
    ["/__mock/page/icon.svg", "image/svg+xml"],
  ])("serves %s as %s, and tells the browser not to guess another type", async (path, type) => {
    const response = await open()(path);
    expect(response?.status).toBe(200);
    expect(response?.headers).toMatchObject({ "content-type": type, "x-content-type-options": "nosniff" });
  });

  it.each([
    "/",
    "/__mock/page/reference.html",
  ])("does not allow %s to load files from other origins, or to be shown in frames of other origins", async (path) => {
    const policy = (await open()(path))?.headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/frame-ancestors '(none|self)'/);
    const sources = policy.split("; ").flatMap((directive) => directive.split(" ").slice(1));
    expect(sources.filter((source) => !/^('none'|'self'|'unsafe-inline'|data:)$/.test(source))).toEqual([]);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("responds with 304 without a body to a browser that has the file", async () => {
    const page = open();
    const first = await page("/__mock/page/page.js");
    const again = await page("/__mock/page/page.js", first?.headers.etag);
    expect(again?.status).toBe(304);
    expect(again?.body).toBeUndefined();
  });

  it.each([
    "/__mock/page/../private.txt",
    "/__mock/page/%2e%2e/private.txt",
    "/__mock/page/none.js",
    "/page.js",
  ])("returns undefined for %s, because it is not a file of the page", async (path) => {
    expect(await open()(path)).toBeUndefined();
  });

  it("finds a file that is built after the first request for it", async () => {
    const page = open();
    expect(await page("/__mock/page/late.css")).toBeUndefined();
    await writeFile(join(folder, "late.css"), "p{}");
    expect(await page("/__mock/page/late.css")).toMatchObject({ status: 200 });
  });
});
