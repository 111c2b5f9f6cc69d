import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./command.ts";
import { generate } from "./update-generated-files.ts";

/** `npm run generate`: lints and bundles the spec, writes all generated files, and updates stale builds. */
await run(async () => {
  const written = await generate(root);
  console.log(
    written.length === 0
      ? "All generated files are up to date."
      : written.map((path) => `${existsSync(join(root, path)) ? "wrote" : "removed"} ${path}`).join("\n"),
  );
  const { BuildError, buildStale } = await import("./build-stale.ts");
  await buildStale(root).catch((error) => {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
});
