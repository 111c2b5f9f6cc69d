import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { UsageError } from "./usage-error.ts";

/**
 * Reads an access token from a file that nobody else can read.
 *
 * @throws {UsageError} if it cannot be read, or others can read it
 */
export function readTokenFile(file: string): string {
  try {
    // Windows has no such modes; there, access is for its owner to set.
    if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0) {
      throw new UsageError(`Others can read the token file ${file}: run chmod 600 ${file}`);
    }
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The token file cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** A path as people write it in files: `~` is the home directory. */
export function asTokenFilePath(path: string): string {
  return path.startsWith("~/") ? join(homedir(), path.slice(2)) : path;
}
