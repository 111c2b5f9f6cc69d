import { optionHelp, parseOptions as parse, type Options as Table, UsageError } from "@onezone/command-line";
import { type Area, areas } from "./results.ts";

const options = {
  only: {
    value: "areas",
    read: (text: string) => list(text).map(toArea),
    help: `of ${areas.join(", ")}: those alone; the figures of the others are kept`,
  },
  operations: {
    value: "sizes",
    read: (text: string) => list(text).map(toSize),
    help: "sizes of the spec for loop and mock (1,50,458)",
  },
  quick: {
    help: "check within two minutes that everything runs; measures no times, writes nothing, skips what is not installed",
  },
  report: { help: "write RESULTS.md again from the figures kept, and measure nothing" },
  help: { short: "h", help: "show this help" },
} as const satisfies Table;

/** What `--help` prints. */
export const help = `Usage: npm run bench -- [options]

Measures the toolkit beside its alternatives, in turns on this machine, and
writes packages/bench/RESULTS.md. Without options it measures everything, which
takes about twenty minutes on an idle machine.

Options:
${optionHelp(options, 23)}

What is compared and is no dependency of this repository is installed on the
first run, in packages/bench/heavy-competitors (280 MB).

Exit status: 0 when done, 1 if something cannot be measured, 2 for a wrong
option, 130 after Ctrl-C.`;

/** What the command is asked for. */
export type Options = ReturnType<typeof parseOptions>;

/** @throws {UsageError} naming the option that is wrong */
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
  throw new UsageError(`--only must be of ${areas.join(", ")}, with commas between, got "${text}".`);
}

function toSize(text: string): number {
  const size = Number(text);
  if (/^\d+$/.test(text) && size >= 1 && size <= 5000) return size;
  throw new UsageError(`--operations must be integers from 1 to 5000, as in 1,50,458, got "${text}".`);
}
