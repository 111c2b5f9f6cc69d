import { parseArgs } from "node:util";
import { type Area, areas } from "./results.ts";

/** What the command is asked for. */
export interface Options {
  readonly only: readonly Area[];
  /** Sizes of the spec, for the areas that depend on it. */
  readonly operations: readonly number[];
  /** Whether to check that everything runs, and keep no figure. */
  readonly quick: boolean;
  /** Whether to make the report anew from the figures that are kept, and measure nothing. */
  readonly report: boolean;
  readonly help: boolean;
}

/** Wrong arguments, in words for the person who wrote them. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const help = `Usage: npm run bench -- [options]

Measures the toolkit beside what else one would pick, in turns on this machine,
and writes packages/bench/RESULTS.md. Without options it measures everything,
which takes about twenty minutes on an idle machine.

Options:
      --only <areas>         of ${areas.join(", ")}: those alone; the figures
                             of the others are kept
      --operations <sizes>   sizes of the spec for loop and mock (1,50,458)
      --quick                check within two minutes that everything runs;
                             tells no times, writes nothing, skips what is not
                             installed
      --report               write RESULTS.md anew from the figures kept
  -h, --help                 show this help

What is compared and is no dependency of this repository is installed on the
first run, in packages/bench/competitors (280 MB).

Exit status: 0 when done, 1 if something cannot be measured, 2 for a wrong
option, 130 after Ctrl-C.`;

/** @throws {UsageError} naming the option that is wrong */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const quick = values.quick ?? false;
  return {
    only: values.only === undefined ? areas : list(values.only).map(toArea),
    operations: list(values.operations ?? (quick ? "50" : "1,50,458")).map(toSize),
    quick,
    report: values.report ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: "string" },
        operations: { type: "string" },
        quick: { type: "boolean" },
        report: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function list(text: string): string[] {
  return text.split(",").map((part) => part.trim());
}

function toArea(text: string): Area {
  const area = areas.find((name) => name === text);
  if (area) return area;
  throw new UsageError(`--only takes ${areas.join(", ")}, with commas between; "${text}" is none of them.`);
}

function toSize(text: string): number {
  const size = Number(text);
  if (/^\d+$/.test(text) && size >= 1 && size <= 5000) return size;
  throw new UsageError(`--operations takes whole numbers from 1 to 5000, as in 1,50,458; "${text}" is none.`);
}
