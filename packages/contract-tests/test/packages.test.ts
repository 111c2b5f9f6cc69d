import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import spec from "@onezone/spec/onezone.json" with { type: "json" };
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../src/markdown-code-blocks.ts";

/** The published packages: directory, maximum size of the tarball in kB, and the bundled packages whose licences it contains. */
const packages = [
  { directory: "spec", kB: 250, bundled: [] },
  { directory: "packages/types", kB: 90, bundled: [] },
  { directory: "packages/client", kB: 100, bundled: [] },
  {
    directory: "packages/cli",
    kB: 420,
    bundled: ["fastest-levenshtein", "openapi-fetch", "undici", "yaml"],
  },
  {
    directory: "packages/mock",
    kB: 1900,
    bundled: [
      "@cfworker/json-schema",
      "@noble/hashes",
      "@rgrove/parse-xml",
      "fastest-levenshtein",
      "js-yaml",
      "pure-rand",
    ],
  },
] as const;

/** A tarball, as `npm pack --json` describes it. */
interface Tarball {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const run = promisify(execFile);
let folder: string;
let tarballs: readonly Tarball[];
const tarballOf = async (directory: string) => {
  const { name } = JSON.parse(await readFile(join(root, directory, "package.json"), "utf8"));
  const tarball = tarballs.find((each) => each.name === name);
  if (tarball === undefined) throw new Error(`npm pack created no tarball of ${name}.`);
  return { ...tarball, data: await readFile(join(folder, tarball.filename)) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-packages-"));
  const directories = packages.map(({ directory }) => join(root, directory));
  const options = ["--no-workspaces", "--ignore-scripts", "--json", "--pack-destination", folder];
  // npm 11 prints a list, npm 12 an object by name.
  tarballs = Object.values(
    JSON.parse(
      (await run("npm", ["pack", ...directories, ...options], { cwd: folder, maxBuffer: 1e8 })).stdout,
    ),
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(packages)("the package in $directory", ({ directory, kB, bundled }) => {
  const read = (path: string) => readFile(join(root, directory, path), "utf8");

  it("has the fields that npm shows and that provenance needs", async () => {
    const { repository } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const address = repository.url.replace(/^git\+|\.git$/g, "");
    expect(JSON.parse(await read("package.json"))).toMatchObject({
      license: "MIT",
      description: expect.any(String),
      repository: { ...repository, directory },
      homepage: `${address}/tree/main/${directory}#readme`,
      bugs: `${address}/issues`,
      keywords: expect.arrayContaining(["onedata", "onezone"]),
      publishConfig: { access: "public", provenance: true },
    });
  });

  it("has a README that names the version of Onezone and has no links into the repository", async () => {
    const text = await read("README.md");
    expect([...text.matchAll(/\]\((?!https:|#)[^)]*\)/g)].map(([link]) => link)).toEqual([]);
    expect(text).toContain(`Onezone ${spec.info.version}`);
  });

  it("refuses to be packed before it is built", async () => {
    const { scripts = {} } = JSON.parse(await read("package.json"));
    if (directory === "spec") return expect(scripts).not.toHaveProperty("build");
    const [, , code] = /^(node -e) "(.*)"$/.exec(scripts.prepack) ?? [];
    const packing = run(process.execPath, ["-e", code ?? ""], { cwd: folder });
    const stderr = expect.stringMatching(
      /^dist\/\S+ is missing\. Run npm run build in the root of the repository\.\n$/,
    );
    expect(await packing.catch((error) => error)).toMatchObject({ code: 1, stderr });
  });

  it("contains the licences of the bundled packages", async () => {
    const { files } = await tarballOf(directory);
    const paths = files.map(({ path }) => path);
    expect(paths).toContain("LICENSE");
    if (bundled.length === 0) return expect(paths).not.toContain("dist/LICENCES.txt");
    const licences = await read("dist/LICENCES.txt");
    const named = licences.split(`${"-".repeat(80)}\n`).map((licence) => licence.split(" ")[0]);
    expect(named.toSorted()).toEqual(bundled);
    expect(licences.match(/Permission (is hereby granted|to use)/g)).toHaveLength(bundled.length);
  });

  it(`has a tarball below ${kB} kB`, async () => {
    expect((await tarballOf(directory)).size).toBeLessThan(kB * 1000);
  });

  it("passes publint", async () => {
    const { data } = await tarballOf(directory);
    const { messages, pkg } = await publint({
      pack: { tarball: Uint8Array.from(data).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that each module resolution of ES modules finds", async () => {
    const { data } = await tarballOf(directory);
    const analysis = await checkPackage(createPackageFromTarballData(data), {
      excludeEntrypoints: [/\.yaml$/],
    });
    if (analysis.types === false) return expect(directory).toMatch(/cli$/);
    // The packages are ES modules, and TypeScript 7 has no node10. A JSON module has a default export.
    const problems = analysis.problems.filter((problem) =>
      "resolutionKind" in problem
        ? /^(node16-esm|bundler)$/.test(problem.resolutionKind)
        : !(problem.kind === "FalseExportDefault" && problem.implementationFileName.endsWith(".json")),
    );
    expect(problems).toEqual([]);
  });
});
