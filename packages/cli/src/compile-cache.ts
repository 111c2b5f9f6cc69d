import { lstatSync, mkdirSync, statSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * Caches the compiled code of modules that are loaded after this call, so that the next runs are faster. Node 20 has no compile
 * cache.
 */
export function enableCompileCache(environment: NodeJS.ProcessEnv): void {
  const directory = "enableCompileCache" in module ? compileCacheDirectory(environment) : undefined;
  if (directory) module.enableCompileCache(directory);
}

/**
 * Returns the directory for compiled code. Node runs this code, so only the user can write to the directory. Creates the directory
 * with mode 0700. Returns undefined if the user has no home directory.
 *
 * Node's own default is not used: it is a directory below `/tmp`, and Node does not check who owns it.
 */
export function compileCacheDirectory(environment: NodeJS.ProcessEnv): string | undefined {
  try {
    const { base, parts } = cacheHome(environment);
    if (!isAbsolute(base) || !isOwn(statSync(base))) return undefined;
    const directory = join(base, ...parts, "onezone-rest-cli");
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    // Symbolic links are not followed, because their creator can change the target.
    const found = lstatSync(directory);
    return found.isDirectory() && isOwn(found) && isPrivate(found.mode) ? directory : undefined;
  } catch {
    return undefined;
  }
}

function cacheHome({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): { base: string; parts: string[] } {
  if (process.platform === "win32") return { base: LOCALAPPDATA ?? "", parts: [] };
  if (XDG_CACHE_HOME) return { base: XDG_CACHE_HOME, parts: [] };
  return { base: homedir(), parts: process.platform === "darwin" ? ["Library", "Caches"] : [".cache"] };
}

/** Windows has neither user ids nor modes, but there only the user can access their local data. */
function isOwn({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function isPrivate(mode: number): boolean {
  return process.platform === "win32" || (mode & 0o077) === 0;
}
