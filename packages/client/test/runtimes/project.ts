import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rolldown } from "rolldown";

const exec = promisify(execFile);
const root = fileURLToPath(new URL("../../../..", import.meta.url));
const own = ["types", "client"];
const others = ["openapi-fetch", "openapi-typescript-helpers"];

/**
 * Creates a project outside of this repository with the packed client and its dependencies. Nothing is downloaded. The project
 * also contains `worker.js`, the program bundled for a worker.
 */
export async function makeProject(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "onezone-client-"));
  const nodeModules = join(folder, "node_modules");
  const options = ["--no-workspaces", "--ignore-scripts", "--json", "--pack-destination", folder];
  const folders = own.map((name) => join(root, "packages", name));
  const { stdout } = await exec("npm", ["pack", ...folders, ...options], { cwd: import.meta.dirname });
  const dependencies = Object.fromEntries(own.map((name) => [`@onezone/${name}`, "*"]));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", dependencies }));
  for (const { name, filename } of tarballs(stdout)) {
    const target = join(nodeModules, name);
    await mkdir(target, { recursive: true });
    await exec("tar", ["-xzf", join(folder, filename), "--strip-components=1", "-C", target]);
  }
  for (const name of others) {
    await cp(join(root, "node_modules", name), join(nodeModules, name), { recursive: true });
  }
  for (const name of ["program.mjs", "main.mjs", "worker.mjs", "workerd.capnp"]) {
    await cp(new URL(name, import.meta.url), join(folder, name));
  }
  const bundle = await rolldown({ input: join(folder, "worker.mjs"), cwd: folder });
  await bundle.write({ file: join(folder, "worker.js"), format: "esm" });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Returns the file name of the tarball. npm 11 prints a list, npm 12 an object by name. */
function tarballs(json: string): { name: string; filename: string }[] {
  return Object.values(JSON.parse(json));
}
