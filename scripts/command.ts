import { fileURLToPath } from "node:url";
import { SpecError } from "./lint-and-bundle.ts";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** The directory of the hand-written description. */
export const specDirectory: string = fileURLToPath(new URL("../spec", import.meta.url));

/** Runs the `main` function of a command without arguments. Prints the problems of an invalid spec and exits with 1. */
export async function run(main: () => Promise<void>): Promise<void> {
  const [argument] = process.argv.slice(2);
  if (argument !== undefined) {
    console.error(`This command takes no arguments, got "${argument}".`);
    process.exitCode = 2;
    return;
  }
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    for (const problem of error.problems) console.error(problem);
    console.error("\nThe spec is invalid. No files were written.");
    process.exitCode = 1;
  }
}
