import { optionHelp, parseOptions } from "@onezone/command-line";
import { formats } from "./api-diff/formats.ts";
import { compareWithBase, failWith, revisionAmong } from "./api-diff/run-diff-command.ts";

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
  const revision = revisionAmong(words);
  if (chosen.help) console.log(help);
  else console.log(formats[chosen.format]((await compareWithBase(process.cwd(), revision)).diff));
} catch (error) {
  failWith("api:diff", error);
}
