import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "@onezone/command-line";
import { asNode, isNode, isOpenApi, targetOf } from "@onezone/model";
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
 * @throws {UsageError} if the commit contains none, or an invalid one
 */
export async function bundleOf(directory: string, commit: string): Promise<OpenApiDocument> {
  const text = await git(directory, "show", `${commit}:${bundlePath}`);
  if (text === undefined)
    throw new UsageError(`Commit ${commit} does not contain ${bundlePath}. Pass a later revision.`);
  return parseBundle(text, `${bundlePath} of commit ${commit}`, "Pass another revision.");
}

/**
 * Returns the bundle in the working tree.
 *
 * @throws {UsageError} if it is missing or invalid
 */
export async function currentBundle(directory: string): Promise<OpenApiDocument> {
  const fix = "Run npm run generate.";
  const text = await readFile(join(directory, bundlePath), "utf8").catch(() => {
    throw new UsageError(`${bundlePath} cannot be read. ${fix}`);
  });
  return parseBundle(text, bundlePath, fix);
}

function parseBundle(text: string, name: string, fix: string): OpenApiDocument {
  const document = parseJson(text);
  if (!isOpenApi(document) || Array.isArray(document.paths))
    throw new UsageError(`${name} is not an OpenAPI 3 document with paths. ${fix}`);
  // Redocly's diff reports a broken reference only in the later bundle.
  const broken = brokenReference(document, document);
  if (broken !== undefined)
    throw new UsageError(`${name} has the reference "${broken}", which has no target. ${fix}`);
  return document;
}

/** Returns the first reference in a node that has no target; undefined if there is none. */
function brokenReference(document: OpenApiDocument, node: object): string | undefined {
  const { $ref } = asNode(node);
  if (typeof $ref === "string" && targetOf(document, node) === undefined) return $ref;
  for (const child of Object.values(node)) {
    const broken = isNode(child) ? brokenReference(document, child) : undefined;
    if (broken !== undefined) return broken;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
