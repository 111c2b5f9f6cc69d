import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "../api-diff/base-bundle.ts";
import { apiChangelog } from "../api-diff/formats.ts";
import { compareWithBase } from "../api-diff/run-diff-command.ts";
import { root } from "../command.ts";
import { apiPackage, apiVersion, packagesOf } from "./packages.ts";

/** The path of the API changelog in the repository. */
export const apiChangelogPath = "docs/api-changelog.md";

const introduction = `# API changelog

The changes of the API in each version of \`${apiPackage}\`, computed by \`npm run api:diff\`.
`;

/**
 * Sets the versions of the packages from the changesets, and updates their changelogs, the API changelog and the lock file.
 *
 * @returns the new version of the API, or undefined if this release does not contain it
 */
export async function bumpVersions(directory: string): Promise<string | undefined> {
  const before = apiVersion(packagesOf(directory));
  const changes = await apiChangesSince(directory, `${apiPackage}@${before}`);
  runBin(directory, "@changesets/cli/bin.js", "version");
  execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts"], {
    cwd: directory,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const version = apiVersion(packagesOf(directory));
  if (version === before) return undefined;
  const path = join(directory, apiChangelogPath);
  const [, ...versions] = readFileSync(path, "utf8").split(/^(?=## )/m);
  writeFileSync(
    path,
    [introduction, `\n## ${version}\n${changes}\n`, ...versions].join("").replace(/\n+$/, "\n"),
  );
  return version;
}

async function apiChangesSince(directory: string, tag: string): Promise<string> {
  const commit = await git(directory, "rev-parse", "--verify", "--quiet", `refs/tags/${tag}`);
  if (commit === undefined) return "\nThe first release.\n";
  const { diff } = await compareWithBase(directory, commit.trim());
  return apiChangelog(diff, (title) => `### ${title}`) || "\nNo changes.\n";
}

function runBin(cwd: string, bin: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, "node_modules", bin), ...args], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
