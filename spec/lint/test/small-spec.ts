import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const spec = fileURLToPath(new URL("../..", import.meta.url));

/** The path items that are kept. They are enough for the tests, and linting them takes a fortieth of the time. */
const kept = /^resources\/(zone\/zone|token\/user-tokens|user\/users)\.yaml#/;

/** Returns the YAML files that a few path items and the common responses of the description need, by path. */
export async function smallSpec(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const keep = async (path: string) => {
    if (files.has(path)) return;
    const text = await readFile(join(spec, path), "utf8");
    const content = text.replaceAll(/^ {2}\/.*:\n {4}\$ref: (.*)\n/gm, (item, ref) =>
      kept.test(ref) ? item : "",
    );
    files.set(path, content);
    for (const [, file = ""] of content.matchAll(/\$ref: *"?([^#\s"}]+)/g))
      await keep(join(path, "..", file));
  };

  await keep("onezone.yaml");
  const configuration = await readFile(join(spec, "redocly.yaml"), "utf8");
  for (const [path] of configuration.matchAll(/shared\/responses\/\S+/g)) await keep(path);
  return files;
}
