import { cpSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { methods } from "@onezone/model";
import { parse, stringify } from "yaml";
import { specDirectory } from "../../../scripts/command.ts";
import { lintAndBundle } from "../../../scripts/lint-and-bundle.ts";
import { temporaryFolder } from "./child-processes.ts";

/** The operation of a spec with one operation. */
export const firstOperation = "revokeAllTemporaryTokensOfUser";

/** The keys of a path item that contain operations. */
const operationKeys = methods.map((method) => method.toLowerCase());

type Tree = Record<string, unknown>;

/** The location of an operation in the path items of the spec. */
interface Place {
  readonly path: string;
  readonly file: string;
  readonly key: string;
  readonly method: string;
}

/**
 * Copies the hand-written spec at `source` to `target` with a given number of its operations: `firstOperation`, then the others in
 * their order.
 *
 * @throws {Error} if the spec has fewer operations
 */
export async function selectOperations(source: string, target: string, operations: number): Promise<void> {
  cpSync(source, target, {
    recursive: true,
    filter: (path) => !["dist", "node_modules", ".turbo"].includes(basename(path)),
  });
  const root = await readYaml(join(source, "onezone.yaml"));
  const { places, files } = await readPaths(source, root);
  if (operations > places.length)
    throw new Error(`The spec has ${places.length} operations; it cannot be measured with ${operations}.`);
  if (operations === places.length) return;

  const paths: Tree = {};
  const selected = new Map<string, Tree>();
  for (const { path, file, key, method } of places.slice(0, operations)) {
    const items = selected.get(file) ?? {};
    selected.set(file, items);
    const original = asTree(files.get(file)?.[key]);
    items[key] ??= withoutOperations(original);
    asTree(items[key])[method] = original[method];
    paths[path] = asTree(root.paths)[path];
  }

  for (const file of files.keys()) await rm(join(target, file));
  for (const [file, items] of selected) await writeFile(join(target, file), stringify(items));
  await writeFile(join(target, "onezone.yaml"), stringify({ ...root, paths }));
  await allowUnusedFiles(target);
}

/** Removes the files that are unused with fewer operations. */
async function allowUnusedFiles(target: string): Promise<void> {
  const file = join(target, "redocly.yaml");
  const configuration = await readYaml(file);
  asTree(configuration.rules)["onezone/files-are-used"] = "off";
  await writeFile(file, stringify(configuration));
}

/** Bundles the spec with a number of its operations. Returns the path of the bundle. */
export async function bundleOfSize(operations: number): Promise<string> {
  const folder = temporaryFolder();
  await selectOperations(specDirectory, join(folder, "spec"), operations);
  const file = join(folder, "onezone.json");
  await writeFile(file, JSON.stringify(await lintAndBundle(join(folder, "spec"))));
  return file;
}

// Does not use the model, because a bundle does not contain the source file of a path item.
async function readPaths(source: string, root: Tree) {
  const files = new Map<string, Tree>();
  const places: Place[] = [];
  for (const [path, reference] of Object.entries(asTree(root.paths))) {
    const [file = "", key = ""] = String(asTree(reference).$ref).split("#/");
    const items = files.get(file) ?? (await readYaml(join(source, file)));
    files.set(file, items);
    for (const method of operationKeys) {
      const operation = asTree(items[key])[method];
      if (operation === undefined) continue;
      const place = { path, file, key, method };
      if (asTree(operation).operationId === firstOperation) places.unshift(place);
      else places.push(place);
    }
  }
  return { places, files };
}

function withoutOperations(pathItem: Tree): Tree {
  return Object.fromEntries(Object.entries(pathItem).filter(([key]) => !operationKeys.includes(key)));
}

async function readYaml(file: string): Promise<Tree> {
  return asTree(parse(await readFile(file, "utf8")));
}

function asTree(value: unknown): Tree {
  if (typeof value === "object" && value !== null) return value as Tree;
  throw new Error(`Expected an object in the spec, got ${JSON.stringify(value)}.`);
}
