import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packedChromium from "@sparticuz/chromium";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from "playwright-core";

/** A headless Chromium, and how to be rid of it. */
export interface PageBrowser {
  /**
   * Opens the page of a mock in place of the one before, and waits until its reference is shown.
   *
   * @param init a script that runs in the page and in its frame before their own scripts
   */
  open(url: string, options?: BrowserContextOptions, init?: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** The page, what it asked of others than its mock, and what the browser complained of. */
export interface OpenedPage {
  readonly page: Page;
  readonly reference: FrameLocator;
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
}

/** Starts a browser to open pages in. */
export async function startPageBrowser(): Promise<PageBrowser> {
  const browser = await launchChromium();
  let context: BrowserContext | undefined;
  return {
    async open(url, options = {}, init = undefined) {
      await context?.close();
      context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      if (init) await context.addInitScript({ content: init });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const foreign: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin) {
          foreign.push(request.url());
        }
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        // An answer that is an error is what some tests ask for.
        const refused = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !refused) complaints.push(message.text());
      });
      await page.goto(url);
      await page.locator("#reference[data-state=shown]").waitFor();
      return { page, reference: page.frameLocator("iframe"), foreign, complaints };
    },
    close: () => browser.close(),
  };
}

/** Starts the Chromium that comes from npm, or, anywhere but on Linux, an installed Chrome. */
export async function launchChromium(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu"];
  if (process.platform !== "linux") return chromium.launch({ channel: "chrome", args });
  // It unpacks itself into a directory of its own: what another process is still unpacking would look complete to it.
  const folder = await mkdtemp(join(tmpdir(), "onezone-page-browser-"));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  const unpacked = packedChromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  const browser = await chromium.launch({ executablePath: await unpacked, args });
  browser.once("disconnected", () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}
