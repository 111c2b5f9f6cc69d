import { createReadStream } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { launchChromium } from "@onezone/chromium";
import type { Urls } from "./servers.ts";

const imports = {
  "@onezone/client": "/node_modules/@onezone/client/dist/index.js",
  "@onezone/client/operations": "/node_modules/@onezone/client/dist/generated/operations.js",
  "openapi-fetch": "/node_modules/openapi-fetch/dist/index.mjs",
};
const page = `<!doctype html><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script>`;

/** Serves a page with an import map, and the modules of a project, to browsers. */
export function servePage(folder: string): RequestListener {
  return ({ url = "/" }, response) => {
    if (url === "/") {
      response.setHeader("content-type", "text/html").end(page);
      return;
    }
    response.setHeader("content-type", "text/javascript");
    createReadStream(join(folder, url))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  };
}

/** Runs the program in a page of Chromium, on the origin `home`. */
export async function runInChromium(urls: Urls): Promise<{ version: string; result: unknown }> {
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(urls.home);
    const call = `import("/program.mjs").then(({ default: check }) => check(${JSON.stringify(urls)}))`;
    return { version: browser.version(), result: await tab.evaluate(call) };
  } finally {
    await browser.close();
  }
}
