import { dirname, resolve } from "node:path";

/**
 * Calls `changed` each time a file is saved, whether in place or by a new file in its stead, as editors do; one call after
 * another. Nobody has to end it: it ends with the process.
 *
 * @param changed handles its own faults: it must not reject
 * @param failed is told why the file cannot be followed, as when the system has no watches left
 * @returns once the file is followed
 */
export async function followFile(
  file: string,
  changed: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> {
  const { watch } = await import("chokidar");
  const path = resolve(file);
  // Chokidar loses sight of a file that is renamed, as by an editor that keeps it as a backup, unless it sees the folder.
  const folder = dirname(path);
  const watcher = watch(folder, {
    ignored: (each) => ![folder, path].includes(resolve(each)),
    depth: 0,
    ignoreInitial: true,
    // A file that is still being written would be told of as a broken one.
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
  });
  let underWay = Promise.resolve();
  const enqueue = () => {
    underWay = underWay.then(changed);
  };
  watcher.on("add", enqueue).on("change", enqueue);
  await new Promise<void>((ready) => {
    watcher.once("ready", ready).on("error", (error) => {
      failed(error);
      ready();
    });
  });
}
