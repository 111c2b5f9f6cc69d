import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { OperationHelp } from "../src/operation-data.ts";
import { runAndReport } from "../src/run-and-report.ts";
import { operations } from "./operations.ts";

/** The built command. */
export const cli: string = fileURLToPath(new URL("../bin/onezone-rest-cli.js", import.meta.url));

/** The result of a run of the command. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command. The environment of this process is not passed on. */
export async function run(
  args: readonly string[],
  { environment = {}, input = "" }: { environment?: Record<string, string>; input?: string } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [cli, ...args], { env: { PATH: process.env.PATH, ...environment } });
  // A command may end before it has read its input.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { code, stdout, stderr };
}

let help: Readonly<Record<string, OperationHelp>> | undefined;

/**
 * Runs the command in this process, which takes a tenth of the time. It is for tests that need neither standard input nor the
 * built command.
 */
export async function runHere(
  args: readonly string[],
  { environment = {} }: { environment?: Record<string, string> } = {},
): Promise<Run> {
  if (args.includes("-")) throw new Error("Use `run` for a command that reads standard input.");
  let stdout = "";
  let stderr = "";
  const code = await runAndReport(args, {
    environment,
    version: { command: "1.0.0", api: "21.02" },
    operations: () => operations,
    helpOn(id) {
      help ??= readHelp();
      const found = help[id];
      if (!found) throw new Error(`help.json has no ${id}`);
      return found;
    },
    isTerminal: false,
    write: (output) => {
      stdout += Buffer.from(output).toString();
    },
    writeError: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { code, stdout, stderr };
}

function readHelp(): Readonly<Record<string, OperationHelp>> {
  return JSON.parse(readFileSync(new URL("../src/generated/help.json", import.meta.url), "utf8"));
}
