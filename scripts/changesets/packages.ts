import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The package that contains the API itself. */
export const apiPackage = "@onezone/spec";

/** A package of the repository, with the members of its `package.json` that scripts read. */
export interface Package {
  /** The directory, relative to the repository. */
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Returns the packages of a repository. */
export function packagesOf(repository: string): Package[] {
  return globSync("{spec,packages/*}/package.json", { cwd: repository })
    .map((path) => ({
      ...readManifest(join(repository, path)),
      directory: dirname(path).replaceAll("\\", "/"),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readManifest(path: string): Omit<Package, "directory"> {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Returns the published packages that contain the code of a package: the package itself or, if it is private, the packages that
 * bundle it.
 */
export function publishersOf(changed: Package, packages: readonly Package[]): string[] {
  if (!changed.private) return [changed.name];
  return packages
    .filter((each) => !each.private && Object.hasOwn(each.devDependencies ?? {}, changed.name))
    .map(({ name }) => name);
}

/** Returns the version of the package that contains the API. */
export function apiVersion(packages: readonly Package[]): string {
  return packages.find(({ name }) => name === apiPackage)?.version ?? "";
}
