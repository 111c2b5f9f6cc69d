import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ApiDiff, impacts } from "../api-diff/api-change.ts";
import { git } from "../api-diff/base-bundle.ts";
import { compareWithBase } from "../api-diff/run-diff-command.ts";
import { branchPoint, changedFiles, changesetsAmong } from "./branch-changes.ts";
import { apiPackage, apiVersion, type Package, packagesOf, publishersOf } from "./packages.ts";
import { bumpFor } from "./required-bump.ts";

/** The files that affect the tarballs. */
const shipped = /^(src|bin|page|dist)\/|^(build|openapi\.d)\.ts$/;

/**
 * Returns what the changesets of a branch lack, one line each.
 *
 * @param revision the revision to compare with. Default: as for `api:diff`
 * @throws {UsageError} if the revision does not exist
 */
export async function missingChangesets(directory: string, revision?: string): Promise<string[]> {
  const { commit, diff } = await compareWithBase(directory, await branchPoint(directory, revision));
  const packages = packagesOf(directory);
  const files = await changedFiles(directory, commit);
  const releases = (await changesetsAmong(directory, files)).flatMap((changeset) => changeset.releases);
  const named = new Set(releases.map(({ name }) => name));
  const unnamed: string[] = [];
  for (const each of packages) {
    const publishers = publishersOf(each, packages);
    if (publishers.length === 0 || publishers.some((name) => named.has(name))) continue;
    const file = await shippedChange({ directory, commit, files }, each);
    if (file !== undefined) unnamed.push(`${file} changed: needs a changeset of ${publishers.join(" or ")}.`);
  }
  const bumps = releases.filter(({ name }) => name === apiPackage).map(({ type }) => type);
  return [...tooSmall(diff, apiVersion(packages), bumps), ...unnamed];
}

function tooSmall({ changes: [first] }: ApiDiff, version: string, bumps: readonly string[]): string[] {
  if (first === undefined) return [];
  const needed = bumpFor(first.impact, version);
  if (bumps.some((bump) => rank(bump) >= rank(needed))) return [];
  const breaking = first.impact === "major" ? "breaking: " : "";
  const got = bumps.join(", ") || "none";
  return [`${breaking}${first.words} Needs a ${needed} changeset of ${apiPackage}, got ${got}.`];
}

interface Branch {
  readonly directory: string;
  /** The commit that the branch is compared with. */
  readonly commit: string;
  /** The files that differ from it. */
  readonly files: readonly string[];
}

const ranks: readonly string[] = impacts;
const rank = (bump: string): number => ranks.indexOf(bump);

/** Returns a changed file of a package that is part of its tarball; undefined if there is none. */
async function shippedChange(
  { directory, commit, files }: Branch,
  each: Package,
): Promise<string | undefined> {
  for (const file of files.filter((path) => path.startsWith(`${each.directory}/`))) {
    const path = file.slice(each.directory.length + 1);
    if (shipped.test(path)) return file;
    if (path !== "package.json" || each.private) continue;
    const [before, after] = [
      await git(directory, "show", `${commit}:${file}`),
      await readFile(join(directory, file), "utf8"),
    ];
    if (before !== undefined && published(before) !== published(after)) return file;
  }
  return undefined;
}

/** Returns the parts of a `package.json` that concern users of the package, without the versions that a release sets. */
function published(text: string): string {
  const { version, scripts, devDependencies, ...others } = JSON.parse(text);
  return JSON.stringify(others).replaceAll(/"(@onezone\/\w+)":"[\d.]+"/g, "$1");
}
