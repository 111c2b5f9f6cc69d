import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { markdownFiles } from "./markdown-files.ts";
import { redocPage } from "./redoc-page.ts";

/**
 * Writes the API reference to a folder, whose previous content is deleted: `index.html`, which works offline, and the Markdown files.
 *
 * @throws {Error} with Redocly's output, if Redocly fails
 */
export async function writeReference(document: OpenApiDocument, folder: string): Promise<void> {
  const page = await redocPage(document);
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of [["index.html", page] as const, ...markdownFiles(document)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
