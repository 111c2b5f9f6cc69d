import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { methods } from "@onezone/model";
import { parse, stringify } from "yaml";
import { specDirectory } from "../../../scripts/command.ts";
import { lintAndBundle } from "../../../scripts/redocly.ts";
import { temporaryFolder } from "./children.ts";

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
 * Copies the hand-written spec at `source` to `target` with a given number of operations: `firstOperation`, then the others in
 * their order, then copies of all. Copies have their own paths and operationIds, such as `/copy2/users/{id}/tokens/temporary` and
 * `revokeAllTemporaryTokensOfUser2`, and share the components.
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
    if (!place) throw new Error(`The spec in ${source} has no operation.`);
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

/** Removes the files that are unused with fewer operations. */
async function allowUnusedFiles(target: string): Promise<void> {
  const file = join(target, "redocly.yaml");
  const configuration = await readYaml(file);
  asTree(configuration.rules)["onezone/files-are-used"] = "off";
  await writeFile(file, stringify(configuration));
}

/** Bundles the multiplied spec. Returns the path of the bundle. */
export async function bundleOfSize(operations: number): Promise<string> {
  const folder = temporaryFolder();
  await multiplySpec(specDirectory, join(folder, "spec"), operations);
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
