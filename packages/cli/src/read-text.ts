import { closeSync, constants, createReadStream, fstatSync, openSync, type Stats } from "node:fs";
import { Socket } from "node:net";
import { buffer } from "node:stream/consumers";

/**
 * Reads a file, a pipe, or standard input (`-`) as text, without the byte order mark. Waits for a pipe without blocking the
 * process, so that Ctrl-C works.
 *
 * @param check called with the opened file before anything is read; throws if the file must not be read
 * @throws {Error} if the file cannot be read or is not UTF-8
 */
export async function readText(file: string, check: (stats: Stats) => void = () => {}): Promise<string> {
  const bytes = file === "-" ? await buffer(process.stdin) : await readBytes(file, check);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without a byte order mark is valid UTF-8 in which every second character is NUL.
    if (!text.includes("\0")) return text;
  } catch {
    // The error below contains the fix.
  }
  throw new Error("it is not UTF-8 text; convert it to UTF-8");
}

async function readBytes(file: string, check: (stats: Stats) => void): Promise<Buffer> {
  // Without O_NONBLOCK, opening a pipe would wait for its writer. Windows has neither O_NONBLOCK nor such pipes.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stats = fstatSync(descriptor);
  try {
    check(stats);
    if (stats.isDirectory()) throw new Error("it is a directory");
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  // Both streams close the descriptor at the end.
  const stream = stats.isFIFO()
    ? new Socket({ fd: descriptor, readable: true, writable: false })
    : createReadStream(file, { fd: descriptor });
  return buffer(stream);
}
