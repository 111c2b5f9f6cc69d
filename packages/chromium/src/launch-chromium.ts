import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import packedChromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import packageFile from "../package.json" with { type: "json" };

export type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";

const cache = fileURLToPath(new URL("../../../node_modules/.cache/onezone-chromium/", import.meta.url));

/**
 * Starts a headless Chromium: on Linux the one from npm, elsewhere an installed Chrome. Sets only the options that a container
 * needs: the package's own list of options would also turn off origin checks.
 */
export async function launchChromium(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu"];
  if (process.platform !== "linux") return chromium.launch({ channel: "chrome", args });
  return chromium.launch({ executablePath: await unpackedChromium(), args });
}

/** Returns the path of the unpacked program. The first call on a machine unpacks it, which takes about two seconds. */
export async function unpackedChromium(): Promise<string> {
  const folder = join(cache, packageFile.devDependencies["@sparticuz/chromium"]);
  const program = join(folder, "chromium");
  if (existsSync(program)) return program;

  // Another process may unpack it at the same time: each unpacks into its own directory, and the first to finish renames it.
  await mkdir(cache, { recursive: true });
  const unpacked = await mkdtemp(join(cache, "unpacking-"));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unpacked;
  const finished = packedChromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  await finished;
  await rename(unpacked, folder).catch(async (error) => {
    if (!existsSync(program)) throw error;
    await rm(unpacked, { recursive: true });
  });
  return program;
}
