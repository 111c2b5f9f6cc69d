import { watchFile } from "node:fs";
import { resolve } from "node:path";

/** Milliseconds between two checks of a file. The checks use 0.2 % of a processor. */
const INTERVAL = 50;

/** Milliseconds without a change after which a file counts as completely written. */
const SETTLED = 100;

/**
 * Calls `changed` each time the file at a path changes, also if a directory or symbolic link in the path is replaced. Polls the
 * file, because `fs.watch` follows a file or a directory, not a path. If the file changes during a call of `changed`, one more
 * call follows.
 *
 * @param changed must not reject: it handles its own errors
 */
export function followFile(file: string, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isQueued = false;
  const enqueue = () => {
    if (isQueued) return;
    isQueued = true;
    running = running.then(() => {
      isQueued = false;
      return changed();
    });
  };
  watchFile(resolve(file), { interval: INTERVAL, persistent: false }, (now) => {
    clearTimeout(timer);
    // False if the file is missing.
    if (now.isFile()) timer = setTimeout(enqueue, SETTLED);
  });
}
