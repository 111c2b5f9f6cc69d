import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { apiChangelog } from "../api-diff/formats.ts";
import { compareWithBase } from "../api-diff/run-diff-command.ts";
import { branchPoint, changedFiles } from "./branch-changes.ts";
import { apiVersion, packagesOf } from "./packages.ts";
import { bumpFor } from "./required-bump.ts";

/** A changeset. */
export interface Changeset {
  /** The path in the repository. */
  readonly file: string;
  readonly text: string;
}

/**
 * Writes the changeset for the changes of the API since a revision, and removes an earlier one of the branch.
 *
 * @returns the changeset; undefined if the API did not change
 * @throws {UsageError} if the revision does not exist
 */
export async function writeApiChangeset(
  directory: string,
  revision?: string,
): Promise<Changeset | undefined> {
  const { commit, diff } = await compareWithBase(directory, await branchPoint(directory, revision));
  const earlier = (await changedFiles(directory, commit)).filter((file) => /^\.changeset\/api-/.test(file));
  for (const file of earlier) await rm(join(directory, file), { force: true });
  if (diff.impact === undefined) return undefined;

  const packages = packagesOf(directory);
  const bump = bumpFor(diff.impact, apiVersion(packages));
  const releases = packages.filter((each) => !each.private).map(({ name }) => `"${name}": ${bump}\n`);
  const changes = apiChangelog(diff, (title) => `**${title}**`);
  const text = `---\n${releases.join("")}---\n\nThe API changed.\n${changes}`;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const file = `.changeset/api-${hash}.md`;
  await writeFile(join(directory, file), text);
  return { file, text };
}
