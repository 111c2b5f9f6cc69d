import { readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";

/**
 * Returns the paths of files and directories that begin with a typed path. Hidden files are included only if the typed name
 * begins with a dot. Directories end with `/`.
 */
export function completionFileNames(path: string): string[] {
  const directory = path.slice(0, path.lastIndexOf("/") + 1);
  const name = path.slice(directory.length);
  const folder = directory.replace(/^~(?=\/)/, homedir()) || ".";
  try {
    return readdirSync(folder)
      .filter((entry) => entry.startsWith(name) && (name !== "" || !entry.startsWith(".")))
      .map((entry) => `${directory}${entry}${isDirectory(`${folder}/${entry}`) ? "/" : ""}`);
  } catch {
    return [];
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
