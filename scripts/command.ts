import { fileURLToPath } from "node:url";
import { SpecError } from "./redocly.ts";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Where the description is written by hand. */
export const specDirectory: string = fileURLToPath(new URL("../spec", import.meta.url));

/** Runs the `main` of a command that takes no arguments; a broken spec is told in its own words and ends it with 1, with no stack trace. */
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
    console.error("\nThe spec is broken: nothing was written.");
    process.exitCode = 1;
  }
}
