import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mapOperations } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { run, temporaryFolder } from "../child-processes.ts";
import { firstOperation, selectOperations } from "../select-operations.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** The parts of the repository that the loop reads or writes, except for the spec. */
const parts = ["scripts", "packages/types", "packages/client", "packages/cli", "tsconfig.base.json"];

/** A copy of the repository with a spec of another size. */
export interface Checkout {
  readonly folder: string;
  /** Changes the summary of `firstOperation` in the hand-written spec. */
  save(summary: string): Promise<void>;
  /** Returns the bundle with another summary of `firstOperation`. */
  bundle(summary: string): Promise<string>;
  /** Generates all files, and builds types, client and CLI. */
  build(): Promise<void>;
}

/** Creates a copy whose spec has `operations` operations. It uses the npm packages of this repository. */
export async function checkOut(operations: number): Promise<Checkout> {
  const folder = temporaryFolder();
  const filter = (source: string) =>
    !["node_modules", ".turbo", "dist", "test", "README.md"].includes(basename(source));
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true, filter });
  await selectOperations(join(root, "spec"), join(folder, "spec"), operations);
  await linkModules(folder);

  const source = join(folder, "spec/resources/token/user-tokens.yaml");
  const original = await readFile(source, "utf8");
  const summaryLine = new RegExp(`(operationId: ${firstOperation}\\n\\s+summary: ).*`);
  const bundled = join(folder, "spec/dist/onezone.json");
  const readBundle = async (): Promise<OpenApiDocument> => JSON.parse(await readFile(bundled, "utf8"));
  let document: OpenApiDocument | undefined;
  return {
    folder,
    save: (summary) => writeFile(source, original.replace(summaryLine, `$1${summary}`)),
    bundle: async (summary) => {
      document ??= await readBundle();
      const changed = mapOperations(document, ({ id, node }) =>
        id === firstOperation ? { ...node, summary } : node,
      );
      return JSON.stringify(changed, null, 2);
    },
    async build() {
      for (const args of [generateCommand, buildCommand]) await run(process.execPath, args, folder);
    },
  };
}

/** The commands that generate files, types and client from the spec in a checkout. */
export const generateCommand: readonly string[] = ["scripts/generate.ts"];

/** The commands that build the CLI after that. */
export const buildCommand: readonly string[] = ["packages/cli/build.ts"];

/** Links packages: generated packages are those of the copy, all others those of this repository. */
async function linkModules(folder: string): Promise<void> {
  const target = join(folder, "node_modules");
  await mkdir(join(target, "@onezone"), { recursive: true });
  for (const name of await readdir(join(root, "node_modules"))) {
    if (!name.startsWith(".") && name !== "@onezone")
      await symlink(join(root, "node_modules", name), join(target, name));
  }
  for (const [name, path] of [
    ["spec", join(folder, "spec")],
    ["types", join(folder, "packages/types")],
    ["client", join(folder, "packages/client")],
    ["mock", join(root, "packages/mock")],
    ["model", join(root, "packages/model")],
    ["code-samples", join(root, "packages/code-samples")],
    ["command-line", join(root, "packages/command-line")],
  ] as const)
    await symlink(path, join(target, "@onezone", name));
}
