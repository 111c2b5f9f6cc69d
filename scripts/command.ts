import { fileURLToPath } from "node:url";
import { SpecError } from "./redocly.ts";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** Where the description is written by hand. */
export const specDirectory: string = fileURLToPath(new URL("../spec", import.meta.url));

/** Runs a command's `main`; a broken spec is told in its own words and ends it with 1, with no stack trace. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    for (const problem of error.problems) console.error(problem);
    console.error("\nThe spec is broken: nothing was written.");
    process.exitCode = 1;
  }
}
