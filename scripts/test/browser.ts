import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A headless browser, and a function that closes it. */
export interface RunningBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts a headless browser: on Linux the Chromium from npm, elsewhere an installed Chrome. */
export async function startBrowser(): Promise<RunningBrowser> {
  const args = ["--no-sandbox", "--disable-gpu"];
  if (process.platform !== "linux") {
    const browser = await chromium.launch({ channel: "chrome", args });
    return { browser, close: () => browser.close() };
  }
  // It unpacks itself into the temporary directory and would use the incomplete files of another process there, so each
  // process has its own directory.
  const folder = await mkdtemp(join(tmpdir(), "onezone-browser-"));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  const executablePath = await packedChromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;

  const browser = await chromium.launch({ executablePath, args });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
