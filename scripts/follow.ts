import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds between two looks. */
const INTERVAL = 100;

/**
 * Runs `run` now, and again whenever `look` returns another text. A change during a run aborts it, and the next run begins
 * when that has ended: one for all changes until then.
 *
 * @param look returns a text that stands for the state of what is followed; undefined while it cannot be read
 * @param run handles its own errors: it must not reject. Its signal is aborted when the run is out of date
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

/** The files of the spec that are written by hand. */
const SOURCE = /^(?!(?:dist|node_modules)[\\/]).*\.(?:yaml|js)$/;

/**
 * Returns a text that changes when a source file of the spec is saved, added or removed; undefined while a folder is missing.
 * Watchers of the system lose folders that are removed and made again, as by a `git switch`; looking takes 3 % of a processor.
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
