import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A headless Chromium, and how to be rid of it. */
export interface RunningChromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium: on Linux the one that comes from npm, elsewhere an installed Chrome. Only what a container
 * needs is switched off: the package's own list of options would switch off the checks of origins, too.
 */
export async function launchChromium(): Promise<RunningChromium> {
  const args = ["--no-sandbox", "--disable-gpu"];
  if (process.platform !== "linux") {
    const browser = await chromium.launch({ channel: "chrome", args });
    return { browser, close: () => browser.close() };
  }

  // It unpacks itself into the folder for temporary files, and takes for whole what another process is just unpacking
  // there: so each has a folder of its own.
  const folder = await mkdtemp(join(tmpdir(), "onezone-chromium-"));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  const unpacked = packedChromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;

  const browser = await chromium.launch({ executablePath: await unpacked, args });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}
