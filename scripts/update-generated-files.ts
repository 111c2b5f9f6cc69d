import { join } from "node:path";
import { bundle, makeFromSpec } from "./lint-and-bundle.ts";

/**
 * Lints and bundles the spec of the repository at `root`, and writes all generated files.
 *
 * @returns the paths that were written or removed
 * @throws {SpecError} if the spec is invalid; no file is written
 */
export async function generate(root: string): Promise<string[]> {
  // These modules load the compiler, which happens while Redocly runs.
  const generators = import("./generated-files.ts");
  const making = makeFromSpec(join(root, "spec"), async (document) =>
    (await generators).generateFiles(document),
  );
  const files = await making;
  return (await generators).writeFiles(root, files);
}

/**
 * Returns the generated files of the repository at `root` that are out of date, and those that are no longer generated. Does not
 * lint the spec, which is another task.
 *
 * @throws {SpecError} if the spec cannot be bundled
 */
export async function checkGenerated(root: string): Promise<{ changed: string[]; extra: string[] }> {
  const { compareFiles, generateFiles } = await import("./generated-files.ts");
  return compareFiles(root, await generateFiles(await bundle(join(root, "spec"))));
}
