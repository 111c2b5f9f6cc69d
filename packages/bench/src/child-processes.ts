import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";

/** The processes and temporary directories that must be removed at the end. */

const children = new Set<ChildProcess>();
const folders = new Set<string>();

process.once("exit", () => {
  for (const child of children) end(child);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Starts a program in its own process group, which ends with this process at the latest. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return tracked(spawn(command, args, { ...options, detached: true }));
}

/** Ends a child process when this process ends. */
export function tracked(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** Ends a process and waits for its exit. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  end(child);
  await ended;
}

/** Ends a process with its group, because some commands start another process. */
function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // The process has no group or has already ended.
    child.kill("SIGKILL");
  }
}

/**
 * Runs a program and waits for its exit.
 *
 * @returns its standard output
 * @throws {Error} with the end of its output, if it fails
 */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const child = start(command, args, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [stdout, stderr, code] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    ended,
  ]);
  if (code === 0) return stdout;
  const lastWords = `${stdout}\n${stderr}`.trim().split("\n").slice(-5).join("\n");
  // Results are published, so they must not contain paths of this machine.
  const names = [command, ...args].map((word) => basename(word));
  throw new Error(`${names.join(" ")} ended with ${code}:\n${lastWords}`);
}

/** Creates a temporary directory that is removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onezone-bench-"));
  folders.add(folder);
  return folder;
}

/**
 * Returns the next message of a forked process.
 *
 * @throws {Error} if the process ends instead
 */
export function received<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`${basename(child.spawnargs[1] ?? "")} ended with ${code}`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      resolve(message as Message);
    });
  });
}
