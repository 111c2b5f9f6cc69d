import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));
const config = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

/** The most that a command may print, in bytes: the whole bundle takes several megabytes. */
const maxBuffer = 2 ** 26;

/** What a `redocly` command prints under the project's own configuration; whether it succeeds is the reader's to judge. */
export async function redocly(command: string, file: string, ...options: string[]): Promise<string> {
  const args = [cli, command, file, "--config", config, ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer }).catch((error) => error);
  return stdout;
}

/** The option that leaves out the responses that are common to the operations of Onezone: they need its catalogue. */
export const withoutCommonResponses = "--skip-preprocessor=onezone/common-responses";
