import { parseOptions, UsageError } from "@onezone/command-line";
import type { ApiDiff } from "./api-change.ts";
import { baseCommit, bundleOf, currentBundle } from "./base-bundle.ts";
import { compareBundles } from "./compare-bundles.ts";

/** Runs a command that takes a revision, and prints its result. Prints usage errors and exits with 2. */
export async function runDiffCommand(
  name: string,
  main: (revision: string | undefined) => Promise<string>,
): Promise<void> {
  try {
    console.log(await main(revisionAmong(parseOptions(process.argv.slice(2), {}, true).words)));
  } catch (error) {
    failWith(name, error);
  }
}

/** Returns the only argument of a command; undefined if there is none. */
export function revisionAmong([revision, more]: readonly string[]): string | undefined {
  if (more !== undefined) throw new UsageError(`There must be at most one revision, got "${more}" too.`);
  return revision;
}

/** Prints a usage error and sets the exit status 2. Throws every other error. */
export function failWith(name: string, error: unknown): void {
  if (!(error instanceof UsageError)) throw error;
  console.error(`npm run ${name}: ${error.message}`);
  process.exitCode = 2;
}

/**
 * Compares the bundle of a repository with the bundle of a revision. `baseCommit` defines the default.
 *
 * @throws {UsageError} if the revision does not exist, or a bundle is missing or invalid
 */
export async function compareWithBase(
  directory: string,
  revision: string | undefined,
): Promise<{ readonly commit: string; readonly diff: ApiDiff }> {
  const commit = await baseCommit(directory, revision);
  const base = await bundleOf(directory, commit);
  const diff = await compareBundles(base, await currentBundle(directory));
  return { commit, diff };
}
