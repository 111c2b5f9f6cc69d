import { UsageError } from "@onezone/command-line";
import { DisturbanceError } from "../faults/disturbance-error.ts";
import { StartError } from "../start-error.ts";
import { help, parseOptions } from "./options.ts";

/** Runs the command with these arguments, and returns the exit status; undefined while it serves. */
export async function main(args: readonly string[]): Promise<number | undefined> {
  try {
    const command = parseOptions(args);
    switch (command.do) {
      case "help":
        console.log(help);
        return 0;
      case "version":
        // Put in when the command is built.
        console.log(process.env.ONEZONE_MOCK_VERSION);
        return 0;
      case "serve": {
        const { serve } = await import("./serve.ts");
        await serve(command.options);
        return undefined;
      }
    }
  } catch (error) {
    return report(error);
  }
}

/** Tells what is wrong. Faults of the command itself keep their stack. */
function report(error: unknown): number {
  const isUsage = error instanceof UsageError || error instanceof DisturbanceError;
  if (!isUsage && !(error instanceof StartError)) throw error;
  console.error(`onezone-mock: ${error.message}`);
  if (isUsage) console.error("Try `onezone-mock --help`.");
  return isUsage ? 2 : 1;
}
