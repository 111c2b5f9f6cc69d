import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "./command.ts";

const command = join(root, "packages/contract-tests/src/conformance/main.ts");

/**
 * Plays the stories that call one of these operations against the mock at `url`, each in a world of its own: `npm run
 * conformance` does that, as a process that can be killed, so that nothing here depends on the contract tests.
 *
 * @param print is called with each line that the command prints
 * @param signal ends it early
 */
export function playStories(
  url: string,
  operationIds: readonly string[],
  print: (line: string) => void,
  signal: AbortSignal,
): void {
  if (operationIds.length === 0 || !existsSync(command)) return;
  const options = operationIds.flatMap((id) => ["--operation", id]);
  const child = spawn(process.execPath, [command, "--url", url, "--brief", ...options], { signal });
  // The signal kills the process, which is an error too.
  child.on("error", (error) => signal.aborted || print(error.message));
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on("line", (line) => signal.aborted || print(line.replace(/^error: /, "")));
}
