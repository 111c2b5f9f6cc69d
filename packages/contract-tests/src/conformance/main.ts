import { UsageError } from "@onezone/command-line";
import { readStories } from "../story.ts";
import { run } from "./run.ts";

const interruption = new AbortController();
// The next Ctrl-C is not handled, so it ends the process at once.
process.once("SIGINT", () => {
  interruption.abort();
  console.error("Interrupted: finishing the running stories. Press Ctrl-C again to stop at once.");
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    stories: readStories(),
    environment: process.env,
    interruption: interruption.signal,
    print: console.log,
  });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
}
