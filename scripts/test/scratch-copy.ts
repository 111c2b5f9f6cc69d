import { cpSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { afterAll } from "vitest";
import { smallSpec } from "../../spec/lint/test/small-spec.ts";
import { root } from "../command.ts";
import { generateFiles, writeFiles } from "../generated-files.ts";
import { bundle } from "../lint-and-bundle.ts";

const COPIED = [
  "spec",
  "scripts",
  "packages/types",
  "packages/client/package.json",
  "packages/client/src",
  "packages/client/tsconfig.build.json",
  "packages/cli/src",
  "tsconfig.base.json",
];

/** The files that a copy takes from the small spec, or generates from it. */
const REPLACED = /^(spec\/(onezone\.yaml|resources|shared|errors|dist\/onezone\..*)|packages\/types\/dist)$/;

/** A copy of the repository with a small spec, which tests can change. */
export interface ScratchCopy {
  readonly root: string;
  read(path: string): Promise<string>;
  write(path: string, content: string): Promise<void>;
  /** Replaces all occurrences of `before` in a file. Throws if there are none. */
  edit(path: string, before: string, after: string): Promise<void>;
  remove(): Promise<void>;
}

/** The directory that is copied for each scratch copy. Its files are collected and generated only once. */
let template: Promise<string> | undefined;
afterAll(async () => {
  if (template) await rm(await template, { recursive: true });
});

/**
 * Copies the generators and `more`, with a small spec and the files generated from it. The copy uses the `node_modules` of the
 * original.
 */
export function scratchCopy(...more: string[]): Promise<ScratchCopy> {
  return copyOf(async (directory) => {
    await writeSources(directory, [...COPIED, ...more]);
    await writeFiles(directory, await generateFiles(await bundle(join(directory, "spec"))));
  });
}

/** Copies only the spec, as a small spec without generated files. */
export function scratchSpec(): Promise<ScratchCopy> {
  return copyOf((directory) => writeSources(directory, ["spec"]));
}

async function copyOf(writeTemplate: (directory: string) => Promise<void>): Promise<ScratchCopy> {
  template ??= newDirectory().then(async (directory) => {
    await writeTemplate(directory);
    return directory;
  });
  const root = await newDirectory();
  cpSync(await template, root, { recursive: true });

  const read = (path: string) => readFile(join(root, path), "utf8");
  const write = (path: string, content: string) => writeInto(root, path, content);
  return {
    root,
    read,
    write,
    async edit(path, before, after) {
      const content = await read(path);
      if (!content.includes(before)) throw new Error(`${path} does not contain ${before}`);
      await write(
        path,
        content.replaceAll(before, () => after),
      );
    },
    remove: () => rm(root, { recursive: true }),
  };
}

const newDirectory = () => mkdtemp(join(tmpdir(), "onezone-"));

async function writeSources(directory: string, paths: readonly string[]): Promise<void> {
  const filter = (source: string) =>
    !["node_modules", ".turbo"].includes(basename(source)) && !REPLACED.test(relative(root, source));
  for (const path of paths) cpSync(join(root, path), join(directory, path), { recursive: true, filter });
  await symlink(join(root, "node_modules"), join(directory, "node_modules"));
  for (const [path, content] of await smallSpec()) await writeInto(join(directory, "spec"), path, content);
}

async function writeInto(directory: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), content);
}
