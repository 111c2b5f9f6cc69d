import { optionHelp, parseOptions as parse, type Options as Table, UsageError } from "@onezone/command-line";
import { type Area, areas } from "./results.ts";

const options = {
  only: {
    value: "areas",
    read: (text: string) => list(text).map(toArea),
    help: `areas to run (default: ${areas.join(",")}); keeps the results of other areas`,
  },
  operations: {
    value: "sizes",
    read: (text: string) => list(text).map(toSize),
    help: "numbers of operations for loop and mock (1,50,458)",
  },
  quick: {
    help: "only check that everything works, in two minutes; write nothing and skip competitors that are not installed",
  },
  report: { help: "only write RESULTS.md from the saved results" },
  help: { short: "h", help: "show this help" },
} as const satisfies Table;

/** The output of `--help`. */
export const help = `Usage: npm run bench -- [options]

Compares the performance of the toolkit with alternatives and writes
packages/bench/RESULTS.md. A complete run takes about twenty minutes. Use an
idle machine.

Options:
${optionHelp(options, 23)}

The first run installs large competitors in packages/bench/heavy-competitors
(280 MB).

Exit status: 0 for success, 1 if a measurement failed, 2 for an invalid option,
130 after Ctrl-C.`;

/** The options of the command. */
export type Options = ReturnType<typeof parseOptions>;

/**
 * Parses the options of the command.
 *
 * @throws {UsageError} if an option is invalid; the message contains its name
 */
export function parseOptions(args: readonly string[]) {
  const { only = areas, operations, ...rest } = parse(args, options).options;
  return { ...rest, only, operations: operations ?? (rest.quick ? [50] : [1, 50, 458]) };
}

function list(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}

function toArea(text: string): Area {
  const area = areas.find((name) => name === text);
  if (area) return area;
  throw new UsageError(`--only must be a comma-separated list of ${areas.join(", ")}, got "${text}".`);
}

function toSize(text: string): number {
  const size = Number(text);
  if (/^\d+$/.test(text) && size >= 1 && size <= 5000) return size;
  throw new UsageError(
    `--operations must be a comma-separated list of integers from 1 to 5000, such as 1,50,458, got "${text}".`,
  );
}
