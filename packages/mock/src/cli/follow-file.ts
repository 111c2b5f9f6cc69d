import { watchFile } from "node:fs";
import { resolve } from "node:path";

/** Milliseconds between two checks of a file; 20 checks per second use 0.2 % of a processor. */
const INTERVAL = 50;

/** Milliseconds without a change after which a file counts as completely written. */
const SETTLED = 100;

/**
 * Calls `changed` each time the file at a path changes: it was saved or replaced, or a folder or symbolic link in the path
 * was changed. It polls, since the watchers of the system follow a file or a folder, not a path. Changes during a call cause
 * one more call after it.
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
    // A file that is missing has no type.
    if (now.isFile()) timer = setTimeout(enqueue, SETTLED);
  });
}
