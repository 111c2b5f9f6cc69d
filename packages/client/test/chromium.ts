import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/**
 * Starts a headless Chromium: where npm has one to run, that one, else the Chrome of this machine. Only what a container
 * needs is switched off: the package's own list of options would switch off the checks of origins, too.
 */
export async function launchChromium(): Promise<Browser> {
  const comesFromNpm = process.platform === "linux" && process.arch === "x64";
  return chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(comesFromNpm ? { executablePath: await sparticuz.executablePath() } : { channel: "chrome" }),
  });
}
