import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A headless browser, and how to be rid of it. */
export interface RunningBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts the Chromium that comes from npm; where that does not run, which is anywhere but on Linux, an installed Chrome. */
export async function startBrowser(): Promise<RunningBrowser> {
  const args = ["--no-sandbox", "--disable-gpu"];
  if (process.platform !== "linux") {
    const browser = await chromium.launch({ channel: "chrome", args });
    return { browser, close: () => browser.close() };
  }
  // It unpacks itself into the folder for temporary files and takes what it finds there for whole, even if another
  // process is just unpacking it: so each has a folder of its own.
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
