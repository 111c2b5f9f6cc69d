import { watchFile } from "node:fs";
import { resolve } from "node:path";

/** Milliseconds between two looks at a file; 20 looks a second take 0.2 % of a processor. */
const INTERVAL = 50;

/** Milliseconds without a change after which a file is taken to be written to its end. */
const SETTLED = 100;

/**
 * Calls `changed` each time the file at this path is another one or has other contents: saved in place, replaced, or reached
 * through a folder or a symbolic link that was removed, renamed or swapped meanwhile. It polls, since watchers of the system
 * follow a file or a folder, not a path. Changes during a call cause one more call after it.
 *
 * @param changed handles its own errors: it must not reject
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
