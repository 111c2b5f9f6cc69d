import {
  type BrowserContext,
  type BrowserContextOptions,
  type FrameLocator,
  launchChromium,
  type Page,
} from "@onezone/chromium";

/** A headless Chromium that shows the page of a mock. */
export interface PageBrowser {
  /**
   * Opens the page of a mock, which replaces the previous one, and waits until its reference is shown.
   *
   * @param init a script that runs in the page and in its frame before their own scripts
   */
  open(url: string, options?: BrowserContextOptions, init?: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** The page, the URLs of its requests to other origins, and the errors that the browser reported. */
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
  let contextOptions = "";

  /** Returns an empty page. One with the same options is used again, because it keeps the compiled scripts of the mock's page. */
  const emptyPage = async (options: BrowserContextOptions, init: string | undefined) => {
    const [page, ...others] = context?.pages() ?? [];
    if (page && contextOptions === JSON.stringify([options, init])) {
      for (const other of others) await other.close();
      await page.evaluate("localStorage.clear(); sessionStorage.clear()");
      await page.goto("about:blank");
      for (const event of ["request", "pageerror", "console"]) page.removeAllListeners(event);
      return page;
    }
    await context?.close();
    contextOptions = JSON.stringify([options, init]);
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    if (init) await context.addInitScript({ content: init });
    return await context.newPage();
  };

  return {
    async open(url, options = {}, init = undefined) {
      const page = await emptyPage(options, init);
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
        // Some tests request an error response.
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
