import { cp, lstat, mkdir, mkdtemp, readdir, readlink, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { root } from "../markdown-code-blocks.ts";

/** A copy of the repository for mutations. Its packages import each other, not the originals. */
export interface RepositoryCopy {
  readonly root: string;
  /** Restores files and folders from the original. */
  restore(...paths: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

const leftOut = ["node_modules", ".git", ".turbo", ".examples"];

/** Copies the built repository. Third-party packages are links to those of the original. */
export async function copyRepository(): Promise<RepositoryCopy> {
  const copy = await mkdtemp(join(tmpdir(), "onezone-mutations-"));
  const filter = (source: string) => !leftOut.includes(basename(source));
  await cp(root, copy, { recursive: true, filter });
  const packages = (await readdir(join(root, "packages"))).map((name) => `packages/${name}`);
  for (const folder of [".", "spec", "scripts", ...packages])
    await linkPackages(join(root, folder, "node_modules"), join(copy, folder, "node_modules"));
  return {
    root: copy,
    async restore(...paths) {
      for (const path of paths) {
        await rm(join(copy, path), { recursive: true, force: true });
        await cp(join(root, path), join(copy, path), { recursive: true, filter });
      }
    },
    remove: () => rm(copy, { recursive: true }),
  };
}

/**
 * Links the installed packages. Links to packages of the repository stay relative, so that they point into the copy: tools
 * resolve imports from the target of a link.
 */
async function linkPackages(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => []);
  for (const name of names.filter((each) => each !== ".cache" && !each.startsWith(".vite"))) {
    const [source, target] = [join(from, name), join(to, name)];
    const status = await lstat(source);
    await mkdir(dirname(target), { recursive: true });
    if (status.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (name.startsWith("@onezone") || name === ".bin") await linkPackages(source, target);
    else await symlink(source, target);
  }
}
