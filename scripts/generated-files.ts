import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { cliOperations } from "./generators/cli-operations.ts";
import { clientOperations } from "./generators/client-operations.ts";
import { errorTypes } from "./generators/error-types.ts";
import type { OpenApi } from "./generators/open-api.ts";
import { operationTable } from "./generators/operation-table.ts";
import { types } from "./generators/types.ts";

/** Contents by path, relative to the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Folders that hold generated files and nothing else. */
const generatedFolders = [
  "spec/dist",
  "packages/types/src/generated",
  "packages/client/src/generated",
  "packages/cli/src/generated",
];

const header = "// Made from spec/ by `npm run generate`. Do not edit.\n\n";

/** Makes every generated file of the repository from the bundled spec; writes none of them. */
export async function generateFiles(document: OpenApi): Promise<GeneratedFiles> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    [
      "spec/dist/onezone.yaml",
      `# Made from spec/ by \`npm run generate\`. Do not edit.\n${stringify(document, { lineWidth: 0, blockQuote: "literal" })}`,
    ],
    ["spec/dist/onezone.json", json(document)],
    ["spec/dist/operations.json", json(operationTable(document))],
    ["packages/types/src/generated/onezone.ts", header + (await types(document))],
    ["packages/types/src/generated/errors.ts", header + errorTypes(document)],
    ["packages/cli/src/generated/operations.json", json(cliOperations(document))],
    ["packages/client/src/generated/operations.ts", header + clientOperations(document)],
    ["packages/client/src/generated/server.ts", header + serverConstants(document)],
  ]);
}

/** The server's URL template, in which the client puts a host. */
function serverConstants(document: OpenApi): string {
  return `export const serverUrlTemplate = ${JSON.stringify(document.servers[0].url)};\n`;
}

/**
 * What differs between `files` and the disk, below `root`: paths to be written, and paths that are no longer made.
 */
export async function compareFiles(
  root: string,
  files: GeneratedFiles,
): Promise<{ changed: string[]; extra: string[] }> {
  const changed: string[] = [];
  for (const [path, content] of files) {
    const present = await readFile(join(root, path), "utf8").catch(ignoreMissing);
    if (present !== content) changed.push(path);
  }
  const extra: string[] = [];
  for (const folder of generatedFolders) {
    const names = (await readdir(join(root, folder)).catch(ignoreMissing)) ?? [];
    extra.push(...names.map((name) => `${folder}/${name}`).filter((path) => !files.has(path)));
  }
  return { changed, extra };
}

/**
 * Brings the disk below `root` up to date with `files`. Each file is replaced whole, so that a reader never sees half
 * of one; those that have not changed are left alone, so that watchers and caches see no change.
 *
 * @returns the paths that were written or removed
 */
export async function writeFiles(root: string, files: GeneratedFiles): Promise<string[]> {
  const { changed, extra } = await compareFiles(root, files);
  for (const path of changed) {
    const target = join(root, path);
    const temporary = `${target}.${process.pid}.tmp`;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, files.get(path) ?? "");
    await rename(temporary, target);
  }
  for (const path of extra) await rm(join(root, path), { recursive: true });
  return [...changed, ...extra];
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
