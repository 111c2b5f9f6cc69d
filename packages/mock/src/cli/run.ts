import { UsageError } from "@onezone/command-line";
import { FaultRuleError } from "../faults/fault-rule-error.ts";
import { StartError } from "../start-error.ts";
import { help, parseOptions } from "./options.ts";

/** Runs the command until `stop` is aborted. Returns the exit status; undefined if the mock is running. */
export async function run(args: readonly string[], stop: AbortSignal): Promise<number | undefined> {
  try {
    const command = parseOptions(args);
    if (command.do === "serve") {
      const { serve } = await import("./serve.ts");
      await serve(command.options, stop);
      return undefined;
    }
    // The build replaces the version.
    console.log(command.do === "help" ? help : process.env.ONEZONE_MOCK_VERSION);
    return 0;
  } catch (error) {
    return report(error);
  }
}

/** Prints an error. Internal errors of the command are printed with their stack. */
function report(error: unknown): number {
  const isUsage = error instanceof UsageError || error instanceof FaultRuleError;
  if (!isUsage && !(error instanceof StartError)) throw error;
  console.error(`onezone-mock: ${error.message}`);
  if (isUsage) console.error("Try `onezone-mock --help`.");
  return isUsage ? 2 : 1;
}
