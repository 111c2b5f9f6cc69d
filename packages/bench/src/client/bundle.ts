import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** Bundles a program into one file for Node. */
export async function bundleForNode(input: string, file: string): Promise<void> {
  const build = await rolldown({ input, platform: "node", logLevel: "silent" });
  await build.write({ file, format: "esm", codeSplitting: false });
}

/** Returns the size in bytes of a program that is bundled for browsers, minified and gzipped. */
export async function sizeInBrowser(input: string): Promise<number> {
  const build = await rolldown({ input, platform: "browser", logLevel: "silent" });
  const { output } = await build.generate({ format: "esm", minify: true, codeSplitting: false });
  return gzipSync(output[0].code).length;
}
