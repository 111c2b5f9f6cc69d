import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The licences of the packages that a bundle is made of, as one text: they ask to be passed on with what is made of them.
 *
 * @param moduleIds the files that went into the bundle
 */
export async function licencesOf(moduleIds: readonly string[]): Promise<string> {
  const folders = moduleIds.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  return [...new Set(texts)].join(`\n${"-".repeat(80)}\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && (await readFile(join(folder, file), "utf8"));
  const holder = typeof author === "string" ? author : author?.name;
  return `${name} ${version}\n\n${text ?? [license, holder].filter(Boolean).join(", ")}\n`;
}
