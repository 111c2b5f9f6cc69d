import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The polling interval in milliseconds. */
const INTERVAL = 100;

/**
 * Calls `run` now, and again whenever `look` returns another text. A change during a run aborts it. The next run starts when the
 * aborted one has ended, and covers all changes until then.
 *
 * @param look returns a text that represents the watched state, or undefined while it cannot be read
 * @param run must not reject; its signal is aborted when the run is out of date
 */
export function follow(look: () => string | undefined, run: (signal: AbortSignal) => Promise<void>): void {
  let seen = look();
  let latest = new AbortController();
  let running = run(latest.signal);
  setInterval(() => {
    const now = look();
    if (now === undefined || now === seen) return;
    seen = now;
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    running = running.then(() => (signal.aborted ? undefined : run(signal)));
  }, INTERVAL);
}

/** The hand-written files of the spec. */
const SOURCE = /^(?!(?:dist|node_modules)[\\/]).*\.(?:yaml|js)$/;

/**
 * Returns a text that changes when a source file of the spec is saved, added or removed, or undefined while a directory is missing.
 * File system watchers lose directories that are removed and created again, for example by `git switch`. Polling uses 3 % of a CPU.
 */
export function stateOfSpec(directory: string): string | undefined {
  try {
    return readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((path) => SOURCE.test(path))
      .map((path) => {
        const { ino, size, mtimeMs } = statSync(join(directory, path));
        return `${path} ${ino} ${size} ${mtimeMs}`;
      })
      .join("\n");
  } catch {
    return undefined;
  }
}
