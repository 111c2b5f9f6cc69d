import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./child-processes.ts";

/** The directory of large competitors, which `npm ci` does not install. */
export const competitorsFolder: string = fileURLToPath(new URL("../heavy-competitors", import.meta.url));

const ownRequire = createRequire(import.meta.url);
const theirRequire = createRequire(join(competitorsFolder, "package.json"));

/** Returns whether the large competitors are installed. */
export function competitorsAreInstalled(): boolean {
  return existsSync(join(competitorsFolder, "node_modules/.package-lock.json"));
}

/** Installs the large competitors from their lock file, without install scripts. */
export async function installCompetitors(): Promise<void> {
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], competitorsFolder);
}

/** Returns the JavaScript file of a package's command, to run it with `process.execPath` without a wrapper. */
export async function commandFile(packageName: string, command: string): Promise<string> {
  const { folder, manifest } = await packageOf(packageName);
  const { bin } = manifest;
  const file = typeof bin === "string" ? bin : bin?.[command];
  if (file === undefined) throw new Error(`The package ${packageName} has no command "${command}".`);
  return join(folder, file);
}

/** Returns the versions of the installed packages among these, by name. */
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
    throw new Error(`${name} is not installed: run \`npm ci\` and \`npm run bench\`.`);
  return { folder, manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")) };
}
