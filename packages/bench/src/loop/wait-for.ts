import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How often a file is looked at, in milliseconds: what a time can be wrong by. */
const INTERVAL = 4;

/** How long is waited, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Waits until a file contains a text, reading it when it has changed.
 *
 * @throws {Error} after half a minute, naming the file
 */
export async function waitForText(file: string, text: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  let seen = -1;
  while (performance.now() < end) {
    const changed = await stat(file).then(
      ({ mtimeMs, size }) => mtimeMs + size,
      () => -1,
    );
    if (changed !== seen) {
      seen = changed;
      if ((await readFile(file, "utf8").catch(() => "")).includes(text)) return;
    }
    await sleep(INTERVAL);
  }
  throw new Error(`${basename(file)} has not followed within half a minute`);
}
