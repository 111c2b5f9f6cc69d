import { lstatSync, mkdirSync, statSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Keeps the compiled code of modules that are loaded from now on between runs. Node 20 has no compile cache. */
export function enableCompileCache(environment: NodeJS.ProcessEnv): void {
  const directory = "enableCompileCache" in module ? compileCacheDirectory(environment) : undefined;
  if (directory) module.enableCompileCache(directory);
}

/**
 * Returns the directory for compiled code: one of the user's own, which nobody else can write to, since what lies in it
 * is run. Creates it with mode 0700. Undefined if there is no home directory of the user's own.
 *
 * Node's default is a directory below `/tmp`, whose owner Node does not check.
 */
export function compileCacheDirectory(environment: NodeJS.ProcessEnv): string | undefined {
  try {
    const { base, parts } = cacheHome(environment);
    if (!isAbsolute(base) || !isOwn(statSync(base))) return undefined;
    const directory = join(base, ...parts, "onezone-rest-cli");
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    // Not followed if it is a link: whoever placed it can change where it leads.
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

/** Windows has neither user ids nor modes; there, a user's local data is the user's alone. */
function isOwn({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function isPrivate(mode: number): boolean {
  return process.platform === "win32" || (mode & 0o077) === 0;
}
