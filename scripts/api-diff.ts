import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { optionHelp, parseOptions, UsageError } from "@onezone/command-line";
import { baseCommit, bundleOf, bundlePath } from "./api-diff/base.ts";
import { apiDiff } from "./api-diff/diff.ts";
import { formats } from "./api-diff/formats.ts";

const options = {
  format: { values: ["table", "markdown", "json"], default: "table", help: "how to print the changes" },
  help: { short: "h", help: "show this help" },
} as const;

const help = `Usage: npm run api:diff -- [revision] [options]

Compares the bundle of the description with that of a Git revision, and prints
what each change means for users: major, minor or patch. Default revision: the
merge base with origin/main, or else the last tag.

Options:
${optionHelp(options, 20)}

Exit status: 0, or 2 if there is no such revision.`;

try {
  const { options: chosen, words } = parseOptions(process.argv.slice(2), options, true);
  const [revision, more] = words;
  if (more !== undefined) throw new UsageError(`There must be at most one revision, got "${more}" too.`);
  console.log(chosen.help ? help : await compare(revision, chosen.format));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`npm run api:diff: ${error.message}`);
  process.exitCode = 2;
}

async function compare(revision: string | undefined, format: keyof typeof formats): Promise<string> {
  const directory = process.cwd();
  const base = await bundleOf(directory, await baseCommit(directory, revision));
  const bundle = JSON.parse(await readFile(join(directory, bundlePath), "utf8"));
  return formats[format](await apiDiff(base, bundle));
}
