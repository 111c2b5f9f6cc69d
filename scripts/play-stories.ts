import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "./command.ts";

const command = join(root, "packages/contract-tests/src/conformance/main.ts");

/**
 * Plays the stories that call one of these operations against the mock at `url`, each in its own world. Runs `npm run conformance`
 * as a process, so that the run can be aborted, and so that `scripts` does not depend on the contract tests.
 *
 * @param print receives each line of output
 * @param signal ends the process
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
  // If the signal kills the process, the process also emits an error.
  child.on("error", (error) => signal.aborted || print(error.message));
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on("line", (line) => signal.aborted || print(line.replace(/^error: /, "")));
}
