import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** A headless Chromium, and a function that closes it. */
export interface RunningChromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium: on Linux the one from npm, elsewhere an installed Chrome. Sets only the options that a container
 * needs: the package's own list of options would also turn off origin checks.
 */
export async function launchChromium(): Promise<RunningChromium> {
  const args = ["--no-sandbox", "--disable-gpu"];
  if (process.platform !== "linux") {
    const browser = await chromium.launch({ channel: "chrome", args });
    return { browser, close: () => browser.close() };
  }

  // It unpacks itself into the temporary directory and would use the incomplete files of another process there, so each
  // process has its own directory.
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
