import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./children.ts";

/** Where the competitors live that are too heavy to be installed with the repository. */
export const competitorsFolder: string = fileURLToPath(new URL("../heavy-competitors", import.meta.url));

const ownRequire = createRequire(import.meta.url);
const theirRequire = createRequire(join(competitorsFolder, "package.json"));

/** Whether the heavy competitors are installed. */
export function competitorsAreInstalled(): boolean {
  return existsSync(join(competitorsFolder, "node_modules/.package-lock.json"));
}

/** Installs the heavy competitors, as the lock file has them; runs none of their scripts. */
export async function installCompetitors(): Promise<void> {
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], competitorsFolder);
}

/** The JavaScript file behind a command of a package, to be run by `process.execPath` without a wrapper in between. */
export async function commandFile(packageName: string, command: string): Promise<string> {
  const { folder, manifest } = await packageOf(packageName);
  const { bin } = manifest;
  const file = typeof bin === "string" ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, file);
}

/** The versions of packages, by name; those that are not installed are left out. */
export async function versionsOf(names: readonly string[]): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  for (const name of names) {
    const found = await packageOf(name).catch(() => undefined);
    if (found) versions[name] = found.manifest.version;
  }
  return versions;
}

interface Manifest {
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
}

async function packageOf(name: string): Promise<{ folder: string; manifest: Manifest }> {
  const paths = [...(ownRequire.resolve.paths(name) ?? []), ...(theirRequire.resolve.paths(name) ?? [])];
  const folder = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, "package.json")));
  if (folder === undefined)
    throw new Error(`${name} is not installed: npm ci, and npm run bench for the rest`);
  return { folder, manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")) };
}
