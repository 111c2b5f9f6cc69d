import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A folder of TypeScript examples that import the packages of this repository as a user's project does. */
export interface ExampleProject {
  readonly folder: string;
  /** Compiles all examples. Returns the errors; empty if there are none. */
  typeErrors(): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Writes TypeScript examples, by file name, to a folder in this package, where their imports can be resolved.
 *
 * @param name of the folder: unique for each test file, since test files run in parallel
 */
export async function exampleProject(
  name: string,
  files: ReadonlyMap<string, string>,
): Promise<ExampleProject> {
  const folder = fileURLToPath(new URL(`../.examples/${name}`, import.meta.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, code] of files) await writeFile(join(folder, file), code);
  const config = { extends: "../../tsconfig.json", files: [...files.keys()], include: [] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  return {
    folder,
    async typeErrors() {
      const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript-7/package.json")));
      const running = promisify(execFile)(process.execPath, [tsc, "-p", folder]);
      return (await running.catch((error) => error)).stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
