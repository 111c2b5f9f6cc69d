import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { methods } from "@onezone/model";
import { parse, stringify } from "yaml";
import { specDirectory } from "../../../scripts/command.ts";
import { lintAndBundle } from "../../../scripts/redocly.ts";
import { temporaryFolder } from "./children.ts";

/** The operation that a spec of one operation has. */
export const firstOperation = "revokeAllTemporaryTokensOfUser";

/** The keys of a path item that hold operations. */
const operationKeys = methods.map((method) => method.toLowerCase());

type Tree = Record<string, unknown>;

/** An operation, by where the spec's path items hold it. */
interface Place {
  readonly path: string;
  readonly file: string;
  readonly key: string;
  readonly method: string;
}

/**
 * Copies the hand-written spec at `source` to `target`, with as many operations as are asked for: `firstOperation`, then
 * the others in their order, then copies of all. Those have paths and operationIds of their own, as
 * `/copy2/users/{id}/tokens/temporary` and `revokeAllTemporaryTokensOfUser2`, and share the components.
 */
export async function multiplySpec(source: string, target: string, operations: number): Promise<void> {
  await cp(source, target, {
    recursive: true,
    filter: (path) => !["dist", "node_modules", ".turbo"].includes(basename(path)),
  });
  const root = await readYaml(join(source, "onezone.yaml"));
  const { places, files } = await readPaths(source, root);
  const paths: Tree = {};
  const copies = new Map<string, Tree>();

  for (let index = 0; index < operations; index++) {
    const place = places[index % places.length];
    if (!place) throw new Error(`${source} has no operation`);
    const copy = Math.floor(index / places.length) + 1;
    const [pathPrefix, filePrefix, suffix] =
      copy === 1 ? ["", "", ""] : [`/copy${copy}`, `copy${copy}-`, copy];
    const file = join(dirname(place.file), filePrefix + basename(place.file));
    const items = copies.get(file) ?? {};
    copies.set(file, items);

    const original = asTree(files.get(place.file)?.[place.key]);
    const item = asTree(items[place.key] ?? withoutOperations(original));
    items[place.key] = item;
    const operation = asTree(original[place.method]);
    item[place.method] = { ...operation, operationId: `${operation.operationId}${suffix}` };
    paths[pathPrefix + place.path] = { $ref: `${file}#/${place.key}` };
  }

  for (const file of files.keys()) await rm(join(target, file));
  for (const [file, items] of copies) await writeFile(join(target, file), stringify(items, { lineWidth: 0 }));
  await writeFile(join(target, "onezone.yaml"), stringify({ ...root, paths }, { lineWidth: 0 }));
  await allowUnusedFiles(target);
}

/** With fewer operations, some files are left that nothing refers to. */
async function allowUnusedFiles(target: string): Promise<void> {
  const file = join(target, "redocly.yaml");
  const configuration = await readYaml(file);
  asTree(configuration.rules)["onezone/files-are-used"] = "off";
  await writeFile(file, stringify(configuration));
}

/** Bundles the hand-written spec, multiplied, and tells the file. */
export async function bundleOfSize(operations: number): Promise<string> {
  const folder = temporaryFolder();
  await multiplySpec(specDirectory, join(folder, "spec"), operations);
  const file = join(folder, "onezone.json");
  await writeFile(file, JSON.stringify(await lintAndBundle(join(folder, "spec"))));
  return file;
}

// The model reads a bundle, which no longer says in which file of the hand-written spec a path item is.
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
  throw new Error(`The spec has ${JSON.stringify(value)} where an object is expected`);
}
