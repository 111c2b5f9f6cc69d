import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";

/** The maximum time until a program is ready, in milliseconds. */
const START = 60_000;

/** A program that runs until it is stopped, with the processes that it starts. */
export class Program {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #output = "";

  constructor(
    command: string,
    args: readonly string[],
    options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
  ) {
    // As the leader of a process group, so that all its processes can be stopped.
    this.#child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    this.#ended = once(this.#child, "close").catch(() => undefined);
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (data) => {
        this.#output += data;
      });
  }

  /** Waits until the output matches. Returns the first group. */
  async match(pattern: RegExp): Promise<string> {
    await this.until(async () => pattern.test(this.#output));
    return pattern.exec(this.#output)?.[1] ?? "";
  }

  /** Waits until a condition holds. A condition that throws does not hold yet. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + START; Date.now() < end; await setTimeout(100)) {
      if (this.#child.exitCode !== null) break;
      if (await holds().catch(() => false)) return;
    }
    await this.stop();
    throw new Error(`${this.#child.spawnargs.join(" ")} did not start:\n${this.#output}`);
  }

  /** Stops the program and the processes that it started. */
  async stop(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.pid !== undefined)
      process.kill(-this.#child.pid, "SIGTERM");
    await this.#ended;
  }
}
