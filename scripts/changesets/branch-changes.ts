import { readChangesets } from "@changesets/read";
import { git } from "../api-diff/base-bundle.ts";

/** The changesets that a branch adds or edits. */
export type Changesets = Awaited<ReturnType<typeof readChangesets>>;

/** Returns the commit where the branch left a revision; the revision itself if the commit does not exist. */
export async function branchPoint(
  directory: string,
  revision: string | undefined,
): Promise<string | undefined> {
  if (revision === undefined) return undefined;
  return (await git(directory, "merge-base", "--", revision, "HEAD"))?.trim() ?? revision;
}

/** Returns the files that differ from a commit, with those that are not committed yet. */
export async function changedFiles(directory: string, commit: string): Promise<string[]> {
  const tracked = await git(directory, "diff", "--name-only", "--no-renames", commit);
  const untracked = await git(directory, "ls-files", "--others", "--exclude-standard");
  return `${tracked}\n${untracked}`.split("\n").filter((path) => path !== "");
}

/** Returns the changesets among changed files. */
export async function changesetsAmong(directory: string, files: readonly string[]): Promise<Changesets> {
  const changesets = await readChangesets(directory);
  return changesets.filter(({ id }) => files.includes(`.changeset/${id}.md`));
}
