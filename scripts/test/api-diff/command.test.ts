import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { UsageError } from "@onezone/command-line";
import { afterEach, beforeEach, expect, it } from "vitest";
import { formats } from "../../api-diff/formats.ts";
import { compareWithBase } from "../../api-diff/run-diff-command.ts";
import { root } from "../../command.ts";
import { type FixtureRepository, fixtureRepository } from "./fixture-repository.ts";

let repository: FixtureRepository;
beforeEach(() => {
  repository = fixtureRepository();
});
afterEach(() => repository.remove());

/** Runs the command in a process. */
function diff(...args: string[]) {
  const { directory: cwd } = repository;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/api-diff.ts"), ...args],
    {
      cwd,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

/** Compares with a revision in this process. Returns what the command prints: the result or the error. */
const compared = (revision?: string) =>
  compareWithBase(repository.directory, revision).then(
    ({ diff }) => formats.table(diff),
    (error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      return error.message;
    },
  );

const renamed = "major  `listSpaces` is renamed to `allSpaces`.\n\nThe API changed: major.\n";

it("exits with 2 if there is nothing to compare with", () => {
  const stderr =
    "npm run api:diff: There is neither a branch origin/main nor a tag to compare with. Pass a revision: npm run api:diff -- HEAD~1\n";
  expect(diff()).toEqual({ status: 2, stdout: "", stderr });
});

it("exits with 2 if the revision is unknown, is an option of Git, or has no bundle", async () => {
  const stderr = 'npm run api:diff: "v9" is not a revision of this repository.\n';
  expect(diff("v9")).toEqual({ status: 2, stdout: "", stderr });
  expect(diff("--all").status).toBe(2);
  repository.git("rm", "--quiet", "spec/dist/onezone.json");
  repository.commit("remove");
  repository.writeBundle();
  expect(await compared("HEAD")).toContain("does not contain spec/dist/onezone.json");
});

it.each([
  ["is empty", ""],
  ["is not JSON", "{"],
  ["is not a description", "{}"],
  ["has paths of another type", '{ "openapi": "3.1.0", "paths": [1] }'],
  ["has a broken reference", '{ "openapi": "3.1.0", "info": {}, "paths": { "/a": { "$ref": "#/none" } } }'],
])("names the problem if one of the bundles %s", async (_, text) => {
  const problem =
    /^spec\/dist\/onezone\.json( of commit \w+)? (is not an OpenAPI 3 document with paths|has the reference "#\/none", which has no target)\. (Run npm run generate|Pass another revision)\.$/;
  repository.write("spec/dist/onezone.json", text);
  expect(await compared("HEAD")).toMatch(problem);
  repository.commit("break");
  repository.writeBundle();
  expect(await compared("HEAD")).toMatch(problem);
});

it("compares with the argument, or else with the merge base of HEAD and origin/main, or else with the last tag", async () => {
  repository.git("tag", "v1");
  repository.writeBundle("list@Spaces", "all@Spaces");
  repository.commit("rename");
  expect(diff()).toEqual({ status: 0, stdout: renamed, stderr: "" });
  expect(await compared("HEAD")).toBe("The API did not change.");
  repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
  expect(await compared()).toBe("The API did not change.");
  expect(await compared("v1")).toBe(renamed.trimEnd());
});

it("prints Markdown and JSON", () => {
  repository.writeBundle("required: [name]", "required: [name, kind]");
  expect(diff("HEAD", "--format", "markdown").stdout).toBe(
    "## API changes\n\nThe API changed: major.\n\n### Breaking changes\n\n- `createSpace` now requires `kind`.\n\n",
  );
  expect(JSON.parse(diff("HEAD", "--format=json").stdout)).toEqual({
    impact: "major",
    changes: [{ impact: "major", operations: ["createSpace"], words: "`createSpace` now requires `kind`." }],
  });
});
