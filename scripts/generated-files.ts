import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ApiModel, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { stringify } from "yaml";
import { specDirectory } from "./command.ts";
import { findFaultyPart, findFileOf } from "./faulty-part.ts";
import { cliHelp } from "./generators/cli-help-texts.ts";
import { cliOperations } from "./generators/cli-operations.ts";
import { clientOperations } from "./generators/client-operations.ts";
import { errorTypes } from "./generators/error-types.ts";
import { errorCatalogue } from "./generators/mock-error-catalogue.ts";
import { privileges } from "./generators/mock-privileges.ts";
import { textPatterns } from "./generators/mock-text-patterns.ts";
import { types } from "./generators/types.ts";
import { SpecError } from "./lint-and-bundle.ts";
import { syntaxFault } from "./syntax-fault.ts";

/** File contents by path, relative to the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The directories that contain only generated files. */
const generatedFolders = [
  "spec/dist",
  "packages/types/src/generated",
  "packages/client/src/generated",
  "packages/cli/src/generated",
  "packages/mock/src/generated",
];

const header = "// Generated from spec/ by `npm run generate`. Do not edit.\n\n";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

type Generate = (model: ApiModel) => string | Promise<string>;

/** The functions that create the content of each generated file. */
const generators: Readonly<Record<string, Generate>> = {
  "spec/dist/onezone.yaml": ({ document }) =>
    `# Generated from spec/ by \`npm run generate\`. Do not edit.\n${stringify(document, { lineWidth: 0, blockQuote: "literal" })}`,
  "spec/dist/onezone.json": ({ document }) => json(document),
  "packages/types/src/generated/onezone.ts": async (model) => header + (await types(model)),
  "packages/types/src/generated/errors.ts": (model) => header + errorTypes(model),
  "packages/cli/src/generated/operations.json": (model) => json(cliOperations(model)),
  "packages/cli/src/generated/help.json": (model) => json(cliHelp(model)),
  "packages/client/src/generated/operations.ts": (model) => header + clientOperations(model),
  "packages/mock/src/generated/errors.ts": (model) => header + errorCatalogue(model),
  "packages/mock/src/generated/privileges.ts": (model) => header + privileges(model),
  "packages/mock/src/generated/text-patterns.ts": (model) => header + textPatterns(model),
  "packages/client/src/generated/server.ts": (model) => header + serverConstants(model),
};

/**
 * Returns the contents of all generated files for a bundled spec. Writes no files.
 *
 * @throws {SpecError} if a file cannot be generated or is not valid TypeScript
 */
export async function generateFiles(document: OpenApiDocument): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const [path, generate] of Object.entries(generators)) {
    const make = (source: OpenApiDocument) => generateFile(path, generate, readModel(source));
    const isSound = (source: OpenApiDocument) =>
      make(source).then(
        () => true,
        () => false,
      );
    const content = await make(document).catch(async ({ message }: Error) => {
      throw new SpecError([
        `${await describeFaultyPart(document, isSound)} causes an error in ${path}: ${message}`,
      ]);
    });
    files.set(path, content);
  }
  return files;
}

/** Returns the content of a generated file. Throws if a TypeScript file is not valid. */
async function generateFile(path: string, generate: Generate, model: ApiModel): Promise<string> {
  const content = await generate(model);
  const fault = path.endsWith(".ts") ? syntaxFault(content) : undefined;
  if (fault !== undefined) throw new Error(fault);
  return content;
}

async function describeFaultyPart(
  document: OpenApiDocument,
  isSound: (document: OpenApiDocument) => Promise<boolean>,
): Promise<string> {
  const part = await findFaultyPart(document, isSound);
  if (part === undefined) return "The spec";
  const file = await findFileOf(part, specDirectory);
  return `${file ? `spec/${file} ` : ""}${part.kind} ${JSON.stringify(part.name)}`;
}

/**
 * Returns the constants of the client: the URL template of the server, with a placeholder for the host; the names of rest-of-path
 * parameters; and the paths that contain a secret.
 */
function serverConstants({ serverUrl, operations }: ApiModel): string {
  const rests = operations.flatMap(({ restOfPath }) => restOfPath ?? []);
  const secret = operations.filter(({ parameters }) =>
    parameters.some(({ in: place, isSecret }) => place === "path" && isSecret),
  );
  return `export const serverUrlTemplate = ${JSON.stringify(serverUrl)};
export const restsOfPaths: readonly string[] = ${JSON.stringify(rests)};
export const secretPaths: readonly string[] = ${JSON.stringify([...new Set(secret.map(({ path }) => path))])};
`;
}

/**
 * Compares `files` with the disk below `root`. Returns the paths to write, and the paths that are no longer generated.
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
 * Writes `files` below `root`. Each file is replaced atomically, so that a reader never sees a part of it. Unchanged files are not
 * written, so that watchers and caches see no change.
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
