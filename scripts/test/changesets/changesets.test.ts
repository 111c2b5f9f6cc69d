import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bumpVersions } from "../../changesets/bump-versions.ts";
import { missingChangesets } from "../../changesets/missing-changesets.ts";
import { writeApiChangeset } from "../../changesets/write-api-changeset.ts";
import { root } from "../../command.ts";
import { type FixtureRepository, fixtureRepository } from "../api-diff/fixture-repository.ts";

let repository: FixtureRepository;
beforeEach(() => {
  repository = fixtureRepository();
});
afterEach(() => repository.remove());

/** Commits two published packages that have the version, and a private package that is bundled into the second. */
function packages(version: string): void {
  const manifest = (directory: string, content: object) =>
    repository.write(`${directory}/package.json`, JSON.stringify({ version, ...content }));
  manifest("spec", { name: "@onezone/spec" });
  manifest("packages/mock", { name: "@onezone/mock", devDependencies: { "@onezone/model": "0.0.0" } });
  manifest("packages/model", { name: "@onezone/model", version: "0.0.0", private: true });
  repository.write(".changeset/README.md", "");
  repository.commit("packages");
}

const changeset = (name: string, bump: string) =>
  repository.write(".changeset/mine.md", `---\n"${name}": ${bump}\n---\n\nText.\n`);
const changesets = () =>
  readdirSync(join(repository.directory, ".changeset")).filter((file) => file.startsWith("api-"));

describe("api:changeset", () => {
  it.each([
    ["1.0.0", "major"],
    ["0.3.0", "minor"],
  ])("writes the changes, with the bump that fits the version %s", async (version, bump) => {
    packages(version);
    repository.writeBundle("required: [name]", "required: [name, kind]");
    await writeApiChangeset(repository.directory, "HEAD");
    const [file = ""] = changesets();
    expect(readFileSync(join(repository.directory, ".changeset", file), "utf8")).toBe(
      `---\n"@onezone/mock": ${bump}\n"@onezone/spec": ${bump}\n---\n\nThe API changed.\n\n**Breaking changes**\n\n- \`createSpace\` now requires \`kind\`.\n`,
    );
  });

  it("replaces the changeset of an earlier run", async () => {
    packages("1.0.0");
    repository.writeBundle("required: [name]", "required: [name, kind]");
    await writeApiChangeset(repository.directory, "HEAD");
    const first = changesets();
    repository.writeBundle("required: [name]", "required: [name, quota]");
    await writeApiChangeset(repository.directory, "HEAD");
    expect(changesets()).toHaveLength(1);
    expect(changesets()).not.toEqual(first);
    repository.writeBundle();
    expect(await writeApiChangeset(repository.directory, "HEAD")).toBeUndefined();
    expect(changesets()).toEqual([]);
  });
});

describe("check:changeset", () => {
  const check = () => missingChangesets(repository.directory, "HEAD");

  it("fails if the bump is too small for the change of the API", async () => {
    packages("1.0.0");
    repository.writeBundle("    delete:", "    x-none:");
    changeset("@onezone/spec", "minor");
    expect(await check()).toEqual([
      "breaking: `deleteSpace` is gone. Needs a major changeset of @onezone/spec, got minor.",
    ]);
    changeset("@onezone/spec", "major");
    expect(await check()).toEqual([]);
  });

  it("accepts a minor changeset for a breaking change of a version 0.x", async () => {
    packages("0.3.0");
    repository.writeBundle("    delete:", "    x-none:");
    changeset("@onezone/spec", "patch");
    expect(await check()).toEqual([
      expect.stringContaining("Needs a minor changeset of @onezone/spec, got patch."),
    ]);
    changeset("@onezone/spec", "minor");
    expect(await check()).toEqual([]);
  });

  it("fails if a package changed without a changeset", async () => {
    packages("1.0.0");
    repository.write("packages/mock/src/index.ts", "");
    expect(await check()).toEqual([
      "packages/mock/src/index.ts changed: needs a changeset of @onezone/mock.",
    ]);
    changeset("@onezone/mock", "patch");
    expect(await check()).toEqual([]);
  });

  it("fails if a private package changed without a changeset of a package that contains it", async () => {
    packages("1.0.0");
    repository.write("packages/model/src/index.ts", "");
    expect(await check()).toEqual([
      "packages/model/src/index.ts changed: needs a changeset of @onezone/mock.",
    ]);
  });

  it("ignores changes that only the base branch contains", async () => {
    packages("1.0.0");
    repository.git("branch", "mine");
    repository.write("packages/mock/src/index.ts", "");
    repository.commit("of main");
    repository.git("checkout", "--quiet", "mine");
    expect(await missingChangesets(repository.directory, "main")).toEqual([]);
  });

  it("ignores a changeset that the base already contains", async () => {
    packages("1.0.0");
    changeset("@onezone/mock", "patch");
    repository.commit("earlier");
    repository.write("packages/mock/src/index.ts", "");
    expect(await check()).toHaveLength(1);
  });

  it("ignores changes of tests, of READMEs, and of versions that a release sets", async () => {
    packages("1.0.0");
    for (const path of ["test/mock.test.ts", "README.md"]) repository.write(`packages/mock/${path}`, "");
    repository.write(
      "packages/mock/package.json",
      JSON.stringify({ version: "2.0.0", name: "@onezone/mock" }),
    );
    expect(await check()).toEqual([]);
    repository.write(
      "packages/mock/package.json",
      JSON.stringify({ version: "1.0.0", name: "@onezone/mock", main: "x" }),
    );
    expect(await check()).toEqual([expect.stringContaining("packages/mock/package.json changed")]);
  });
});

describe("release:version", () => {
  const read = (path: string) => readFileSync(join(repository.directory, path), "utf8");

  it("sets versions and the lock file, and writes the changelogs", async () => {
    packages("0.1.0");
    repository.write(
      "package.json",
      JSON.stringify({ name: "root", private: true, workspaces: ["spec", "packages/*"] }),
    );
    repository.write("package-lock.json", JSON.stringify({ lockfileVersion: 3, packages: {} }));
    const config = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8"));
    repository.write(".changeset/config.json", JSON.stringify({ ...config, linked: [["@onezone/*"]] }));
    repository.write("docs/api-changelog.md", "# API changelog\n\n## 0.1.0\n\nThe first release.\n");
    repository.commit("release");
    repository.git("tag", "@onezone/spec@0.1.0");
    repository.writeBundle("    delete:", "    x-none:");
    await writeApiChangeset(repository.directory, "HEAD");
    expect(await bumpVersions(repository.directory)).toBe("0.2.0");
    expect(read("docs/api-changelog.md")).toContain(
      "## 0.2.0\n\n### Breaking changes\n\n- `deleteSpace` is gone.\n\n## 0.1.0\n\nThe first release.\n",
    );
    expect(read("spec/CHANGELOG.md")).toContain("- `deleteSpace` is gone.");
    expect(JSON.parse(read("package-lock.json")).packages.spec.version).toBe("0.2.0");
  });
});
