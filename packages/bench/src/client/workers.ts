import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { received, tracked } from "../child-processes.ts";
import type { Report, Task } from "./worker.ts";

/** A process that makes calls with one client. */
export interface Worker {
  readonly child: ChildProcess;
  ask(task: Task): Promise<Report>;
}

/** Starts a worker for a bundled program. */
export async function startWorker(
  program: string,
  baseUrl: string,
  flags: readonly string[],
): Promise<Worker> {
  const file = fileURLToPath(new URL("worker.ts", import.meta.url));
  const child = tracked(fork(file, [program, baseUrl], { execArgv: [...flags] }));
  await received(child);
  return {
    child,
    async ask(task) {
      const report = received<Report>(child);
      child.send(task);
      return report;
    },
  };
}
