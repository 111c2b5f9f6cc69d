import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UsageError } from "@onezone/command-line";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

const run = promisify(execFile);

/** The path of the bundle in the repository. */
export const bundlePath = "spec/dist/onezone.json";

/** Runs Git in a directory. Returns what it prints, or undefined if it fails. */
export async function git(directory: string, ...args: readonly string[]): Promise<string | undefined> {
  const options = { cwd: directory, maxBuffer: Number.POSITIVE_INFINITY };
  return run("git", args, options).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

/**
 * Returns the commit to compare with: that of the given revision, or the merge base with `origin/main`, or the last tag.
 *
 * @throws {UsageError} if there is none
 */
export async function baseCommit(directory: string, revision?: string): Promise<string> {
  const commitOf = async (name: string | undefined) =>
    name &&
    (
      await git(directory, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`)
    )?.trim();
  if (revision !== undefined) {
    const commit = await commitOf(revision);
    if (!commit) throw new UsageError(`"${revision}" is not a revision of this repository.`);
    return commit;
  }
  const mergeBase = await git(directory, "merge-base", "origin/main", "HEAD");
  const tag = await git(directory, "describe", "--tags", "--abbrev=0");
  const commit = mergeBase?.trim() || (await commitOf(tag?.trim()));
  if (!commit)
    throw new UsageError(
      "There is neither a branch origin/main nor a tag to compare with. Pass a revision: npm run api:diff -- HEAD~1",
    );
  return commit;
}

/**
 * Returns the bundle of a commit.
 *
 * @throws {UsageError} if the commit contains none
 */
export async function bundleOf(directory: string, commit: string): Promise<OpenApiDocument> {
  const text = await git(directory, "show", `${commit}:${bundlePath}`);
  if (text === undefined)
    throw new UsageError(`Commit ${commit} does not contain ${bundlePath}. Pass a later revision.`);
  return JSON.parse(text);
}
