import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { onTestFinished, vi } from "vitest";

/** The built command. */
const cli = fileURLToPath(new URL("../bin/onezone-mock.js", import.meta.url));

/** A running command. It is stopped after the test. */
export interface ServingCommand {
  readonly child: ChildProcessWithoutNullStreams;
  /** The base URL that the command has printed. */
  readonly url: string;
  readonly origin: string;
  /** Returns the complete standard output until now. */
  stdout(): string;
  stderr(): string;
  /** Resolves when standard output or standard error contains a text after the end of the last match. */
  toSay(text: string): Promise<void>;
}

/** Starts the command on a free port. Resolves when its start-up message is complete. */
export async function serve(...args: string[]): Promise<ServingCommand> {
  const child = spawn(process.execPath, [cli, "--port", "0", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  let unseen = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
    unseen += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
    unseen += chunk;
  });
  const toSay = (text: string) =>
    vi.waitFor(
      () => {
        const at = unseen.indexOf(text);
        if (at < 0) throw new Error(`The output does not contain "${text}":\n${unseen}`);
        unseen = unseen.slice(at + text.length);
      },
      { timeout: 10_000, interval: 20 },
    );
  await toSay("live log: ");
  await toSay("\n\n");
  const [url = "", origin = ""] = /(https?:\/\/[^/ ]+)\/\S*/.exec(stdout + stderr) ?? [];
  return { child, url, origin, stdout: () => stdout, stderr: () => stderr, toSay };
}

/** Runs the command until it exits. */
export async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const {
    code = 0,
    stdout,
    stderr,
  } = await promisify(execFile)(process.execPath, [cli, ...args]).catch((error) => error);
  return { code, stdout, stderr };
}
