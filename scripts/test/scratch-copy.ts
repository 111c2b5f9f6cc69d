import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { smallSpec } from "../../spec/lint/test/small-spec.ts";
import { root } from "../command.ts";
import { generateFiles, writeFiles } from "../generated-files.ts";
import { lintAndBundle } from "../lint-and-bundle.ts";

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

let generated: ReadonlyMap<string, string> | undefined;

/** A copy of the repository with a small spec, which tests can change. */
export interface ScratchCopy {
  readonly root: string;
  read(path: string): Promise<string>;
  write(path: string, content: string): Promise<void>;
  /** Replaces all occurrences of `before` in a file. Throws if there are none. */
  edit(path: string, before: string, after: string): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Copies the generators and `more`, with a small spec and the files generated from it. The copy uses the `node_modules` of the
 * original.
 */
export async function scratchCopy(...more: string[]): Promise<ScratchCopy> {
  const scratch = await mkdtemp(join(tmpdir(), "onezone-"));
  const filter = (source: string) =>
    !["node_modules", ".turbo"].includes(basename(source)) && !REPLACED.test(relative(root, source));
  for (const path of [...COPIED, ...more])
    await cp(join(root, path), join(scratch, path), {
      recursive: true,
      filter,
    });
  await symlink(join(root, "node_modules"), join(scratch, "node_modules"));

  const read = (path: string) => readFile(join(scratch, path), "utf8");
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    await writeFile(join(scratch, path), content);
  };
  for (const [path, content] of await smallSpec()) await write(join("spec", path), content);
  generated ??= await generateFiles(await lintAndBundle(join(scratch, "spec")));
  await writeFiles(scratch, generated);
  return {
    root: scratch,
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
    remove: () => rm(scratch, { recursive: true }),
  };
}
