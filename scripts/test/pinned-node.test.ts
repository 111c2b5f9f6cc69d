import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../command.ts";

/** The parts of a package-lock.json entry that restrict the platforms of a package. */
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = async (path: string) => JSON.parse(await readFile(join(root, path), "utf8"));
const locked: Readonly<Record<string, Locked>> = (await read("package-lock.json")).packages;

const platforms = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "win32-arm64", "win32-x64"];

/** Packages that fall back to JavaScript if they have no binary. */
const worksWithoutBinary = ["node_modules/recheck"];

/** The packages that are for one platform, by the package that has them as optional dependencies. */
const families = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) => {
  const members = Object.keys(optionalDependencies).flatMap((name) => locked[`node_modules/${name}`] ?? []);
  const binaries = members.filter(({ os, cpu }) => os && cpu);
  return binaries.length > 0 ? [{ owner: path || "package.json", binaries }] : [];
});

const pinnedNodes = families.find(({ owner }) => owner === "package.json")?.binaries ?? [];

const isFor = (platform: string) => {
  const [system = "", processor = ""] = platform.split("-");
  return ({ os = [], cpu = [] }: Locked) => [os].flat().includes(system) && [cpu].flat().includes(processor);
};

describe("package-lock.json", () => {
  it.each(platforms)("locks a Node that runs TypeScript for %s, with integrity", (platform) => {
    expect(pinnedNodes.filter(isFor(platform))).toEqual([
      expect.objectContaining({
        version: expect.stringMatching(/^2[46]\./),
        integrity: expect.stringMatching(/^sha512-/),
        bin: { node: expect.stringMatching(/^bin\/node/) },
      }),
    ]);
  });

  it.each(families)("locks the binaries of $owner for every platform, with integrity", ({
    owner,
    binaries,
  }) => {
    const missing = platforms.filter((platform) => !binaries.some(isFor(platform)));
    expect(worksWithoutBinary.includes(owner) ? [] : missing).toEqual([]);
    expect(binaries.filter(({ integrity }) => integrity === undefined)).toEqual([]);
  });

  it("contains no package with an install script that may run, so that --ignore-scripts works", async () => {
    const { allowScripts } = await read("package.json");
    const running = Object.entries(locked).filter(
      ([path, { hasInstallScript }]) =>
        hasInstallScript && allowScripts[path.replace(/^.*node_modules\//, "")] !== false,
    );
    expect(running.map(([path]) => path)).toEqual([]);
  });
});

describe("npm scripts", async () => {
  const packages = (await readdir(join(root, "packages"))).map((name) => `packages/${name}`);
  const workspaces = [".", "spec", "scripts", ...packages];

  it("run with the pinned Node in every workspace", async () => {
    // A workspace uses the Node of the root unless it has its own.
    const own = workspaces.slice(1).filter((path) => existsSync(join(root, path, "node_modules/.bin/node")));
    expect(own).toEqual([]);
    const args = ["exec", "--workspace=scripts", "--include-workspace-root", "-c", "node --version"];
    const PATH = (process.env.PATH ?? "").replaceAll(/[^:]*node_modules\/\.bin:/g, "");
    const { stdout } = await promisify(execFile)("npm", args, { cwd: root, env: { ...process.env, PATH } });
    const pinned = pinnedNodes.find(isFor(`${process.platform}-${process.arch}`));
    expect(stdout.trim().split("\n")).toEqual([`v${pinned?.version}`, `v${pinned?.version}`]);
  });

  it("have the pinned Node, and thus the platform, in the hash of every Turbo task", async () => {
    const args = ["run", "lint", "--dry=json"];
    const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/turbo"), args, { cwd: root });
    expect(JSON.parse(stdout).globalCacheInputs.files).toHaveProperty(["node_modules/.bin/node"]);
  });

  it.each(
    workspaces,
  )("have no hooks in %s except prepack, because npm skips hooks with ignore-scripts", async (workspace) => {
    const { scripts } = await read(join(workspace, "package.json"));
    expect(Object.keys(scripts).filter((name) => /^(pre(?!pack)|post)/.test(name))).toEqual([]);
  });
});
