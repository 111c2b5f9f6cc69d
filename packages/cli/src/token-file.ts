import type { Stats } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { shellWord } from "@onezone/code-samples";
import { UsageError } from "@onezone/command-line";
import { readText } from "./read-text.ts";

/**
 * Reads an access token from a file or a pipe that only this user can read.
 *
 * @throws {UsageError} if the file cannot be read, is empty, belongs to another user, or is readable by others
 */
export async function readTokenFile(file: string): Promise<string> {
  let token: string;
  try {
    token = (await readText(file, (stats) => checkAccess(file, stats))).trim();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The token file ${file} cannot be read: ${reason}`);
  }
  if (token === "") throw new UsageError(`The token file ${file} is empty.`);
  return token;
}

/** Checks the owner and the mode of a file. Windows has no modes, so nothing is checked there. */
function checkAccess(file: string, stats: Stats): void {
  if (!stats.isFile() && !stats.isFIFO()) {
    const what = stats.isDirectory() ? "a directory" : "a device";
    throw new UsageError(`The token file ${file} is ${what}: give a file that contains the token.`);
  }
  if (process.platform === "win32") return;
  if (stats.uid !== process.getuid?.()) {
    throw new UsageError(
      `The token file ${file} belongs to another user (uid ${stats.uid}): copy the token to a file of your own.`,
    );
  }
  if ((stats.mode & 0o077) !== 0) {
    throw new UsageError(`Others can read the token file ${file}: run chmod 600 ${shellWord(file)}`);
  }
}

/** Returns the path of a token file, with `~` replaced by the home directory. */
export function asTokenFilePath(path: string): string {
  return path.startsWith("~/") ? join(homedir(), path.slice(2)) : path;
}
