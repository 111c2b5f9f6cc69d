import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { labels } from "@onezone/code-samples";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { redocly } from "../lint-and-bundle.ts";
import { followExamples } from "./patch-redoc-samples.ts";
import { referenceDocument } from "./reference-document.ts";

const template = fileURLToPath(new URL("redoc-page.hbs", import.meta.url));

/** The link to Redoc in the page. Redoc's own link would load a logo from its host. */
const redocLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="16"><text y="12" font-family="sans-serif" font-size="12" font-weight="700" fill="#0044d4">Redoc</text></svg>',
)}`;

/**
 * Returns the reference as one HTML page, which works offline.
 *
 * @throws {Error} with Redocly's output, if Redocly fails
 */
export async function redocPage(document: OpenApiDocument): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onezone-docs-"));
  try {
    const input = join(folder, "onezone.json");
    const output = join(folder, "index.html");
    // Does not use the configuration of the spec, whose decorators would run a second time.
    await writeFile(join(folder, "redocly.yaml"), 'telemetry: "off"\n');
    await writeFile(input, JSON.stringify(referenceDocument(document)));
    const { code, stderr } = await redocly(folder, [
      "build-docs",
      input,
      `--output=${output}`,
      "--inlineBundle",
      `--template=${template}`,
      `--openapi=${JSON.stringify(redocOptions)}`,
    ]);
    if (code !== 0) throw new Error(`redocly build-docs failed:\n${stderr}`);
    const page = await readFile(output, "utf8");
    return followExamples(page.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo[\w-]*\.svg/g, redocLogo));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** See https://redocly.com/docs/redoc/v3.x/config. */
const redocOptions = {
  // Redoc hides code samples in other languages.
  codeSamples: { languages: labels.map((lang) => ({ lang })) },
  jsonSamplesExpandLevel: "all",
  hideDownloadButtons: true,
};
