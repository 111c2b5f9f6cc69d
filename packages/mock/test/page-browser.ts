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
   * Opens the page of a mock instead of the previous page, and waits until it is ready. The frame stays empty, because loading
   * the reference takes most of the time.
   *
   * @param init a script that runs in the page and in its frame before their own scripts
   */
  open(url: string, options?: BrowserContextOptions, init?: string): Promise<OpenedPage>;
  /** Opens the page like `open`, but also loads the reference and waits until it is shown. */
  openWithReference(url: string, options?: BrowserContextOptions): Promise<PageWithReference>;
  close(): Promise<void>;
}

/** The page, the URLs of its requests to other origins, and the errors that the browser reported. */
export interface OpenedPage {
  readonly page: Page;
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
}

/** A page that shows the reference. */
export interface PageWithReference extends OpenedPage {
  readonly reference: FrameLocator;
}

/** Prevents the frame from loading the scripts of the reference. */
const withoutReference = `if (location.pathname.endsWith("/reference.html")) stop();`;

/** Starts a browser to open pages in. */
export async function startPageBrowser(): Promise<PageBrowser> {
  const browser = await launchChromium();
  const contexts = new Map<string, BrowserContext>();

  /** Returns an empty page. Reuses a page that has the same options, because it has compiled the scripts of the mock's page. */
  const emptyPage = async (options: BrowserContextOptions, init: string) => {
    for (const used of contexts.values()) {
      const [page, ...others] = used.pages();
      for (const other of others) await other.close();
      if (page === undefined || page.url() === "about:blank") continue;
      await page.evaluate("localStorage.clear(); sessionStorage.clear()");
      await page.goto("about:blank");
      for (const event of ["request", "pageerror", "console"]) page.removeAllListeners(event);
    }
    const key = JSON.stringify([options, init]);
    const context =
      contexts.get(key) ?? (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options }));
    if (!contexts.has(key)) await context.addInitScript({ content: init });
    contexts.set(key, context);
    return context.pages()[0] ?? (await context.newPage());
  };

  const open = async (url: string, options: BrowserContextOptions, init: string): Promise<OpenedPage> => {
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
    await page.locator("#reference iframe").waitFor({ state: "attached" });
    return { page, foreign, complaints };
  };

  return {
    open: (url, options = {}, init = "") => open(url, options, withoutReference + init),
    async openWithReference(url, options = {}) {
      const opened = await open(url, options, "");
      await opened.page.locator("#reference[data-state=shown]").waitFor();
      return { ...opened, reference: opened.page.frameLocator("iframe") };
    },
    close: () => browser.close(),
  };
}
