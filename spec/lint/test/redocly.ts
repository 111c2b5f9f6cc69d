import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));
const config = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

/** The maximum output of a command, in bytes: the whole bundle takes several megabytes. */
const maxBuffer = 2 ** 26;

/** Runs a `redocly` command with the project's configuration and returns its output, even if the command fails. */
export async function redocly(command: string, file: string, ...options: string[]): Promise<string> {
  const args = [cli, command, file, "--config", config, ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer }).catch((error) => error);
  return stdout;
}
