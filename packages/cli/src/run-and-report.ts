import type { Context } from "./command-context.ts";
import { printable } from "./escape-control-characters.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Format, parseCommandLine } from "./options.ts";
import { run } from "./run.ts";
import { coloured } from "./terminal.ts";

/** The process of the command: where it runs, and what it writes to. */
export interface Surroundings extends Omit<Context, "print" | "warn"> {
  /** Writes to standard output. */
  write(output: string | Uint8Array): void;
  /** Writes a line to standard error. */
  writeError(line: string): void;
}

/** Runs the command with its arguments. Prints the error if it fails. Returns the exit code. */
export async function runAndReport(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { write, writeError, ...context } = surroundings;
  let output: Format | undefined;
  let colours = true;
  try {
    const commandLine = parseCommandLine(args);
    output = commandLine.output;
    colours = !commandLine.noColors;
    await run(commandLine, {
      ...context,
      print: (text) => write(typeof text === "string" ? `${printable(text)}\n` : text),
      warn: (message) => writeError(coloured(message, "yellow", colours)),
    });
    return exitCodes.success;
  } catch (error) {
    const { errorReport } = await import("./error-report.ts");
    const { text, exitCode } = errorReport(error, output === "json");
    writeError(coloured(text, "red", colours));
    return exitCode;
  }
}
