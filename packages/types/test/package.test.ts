import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const exec = promisify(execFile);
const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** A project in which only the packed package is installed. */
let project: string;
const installed = () => join(project, "node_modules/@onezone/types");

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "onezone-types-"));
  await cp(join(packageFolder, "test/consumer"), project, { recursive: true });
  await writeFile(join(project, "package.json"), '{ "type": "module" }');
  await mkdir(installed(), { recursive: true });
  const { stdout } = await exec("npm", ["pack", "--no-workspaces", "--json", "--pack-destination", project], {
    cwd: packageFolder,
  });
  await exec("tar", ["-xzf", join(project, tarballName(stdout)), "--strip-components=1", "-C", installed()]);
});
afterAll(() => rm(project, { recursive: true }));

/** Returns the file name of the tarball. npm 11 and earlier print an array, npm 12 an object by package name. */
function tarballName(json: string): string {
  const [packed] = Object.values<{ filename: string }>(JSON.parse(json));
  if (packed === undefined) throw new Error(`npm pack created no tarball: ${json}`);
  return packed.filename;
}

describe("the published package", () => {
  it.each([
    ["typescript", "5.9."],
    ["typescript-6", "6."],
    ["typescript-7", "7."],
  ])("compiles in a project that sets every strict flag, with %s (%s)", async (compiler, version) => {
    const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve(`${compiler}/package.json`)));
    expect((await exec(process.execPath, [tsc, "--version"])).stdout).toContain(`Version ${version}`);
    const { stdout } = await exec(process.execPath, [tsc, "-p", project]).catch((error) => error);
    expect(stdout).toBe("");
  });

  it("contains the types and no source files", async () => {
    expect((await readdir(installed())).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  });
});
