import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The MIT licence, for packages that name this licence but do not contain its text. */
const mit = new URL("../../../LICENSE", import.meta.url);

/**
 * Returns the licences of the packages in a bundle as one text. This text must be published with the bundle.
 *
 * @param moduleIds the files in the bundle
 * @throws {Error} if a package contains no licence and does not name MIT
 */
export async function licencesOf(moduleIds: readonly string[]): Promise<string> {
  const folders = moduleIds.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  return [...new Set(texts)].join(`\n${"-".repeat(80)}\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const holder = typeof author === "string" ? author : author?.name;
  if (file === undefined && license !== "MIT")
    throw new Error(`${name} ${version} contains no licence. Add it here, or do not bundle the package.`);
  const text = file
    ? await readFile(join(folder, file), "utf8")
    : (await readFile(mit, "utf8")).replace(
        /^Copyright .*$/m,
        `Copyright (c) ${holder ?? `the authors of ${name}`}`,
      );
  return `${name} ${version}\n\n${text}\n`;
}
