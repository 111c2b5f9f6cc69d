import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The polling interval in milliseconds, which is the maximum measurement error. */
const INTERVAL = 4;

/** The timeout in milliseconds. */
const PATIENCE = 30_000;

/**
 * Waits until a file contains a text.
 *
 * @throws {Error} if this takes more than half a minute; the message contains the name of the file
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
  throw new Error(`${basename(file)} was not updated within half a minute`);
}
