import { root, run, specDirectory } from "./command.ts";
import { makeFromSpec } from "./lint-and-bundle.ts";

/** `npm run generate`: lints and bundles the spec, writes all generated files, and updates stale builds. */
await run(async () => {
  const making = makeFromSpec(specDirectory, async (document) => (await generators).generateFiles(document));
  // These modules load the compiler, which happens while Redocly runs.
  const generators = import("./generated-files.ts");
  const files = await making;
  const written = await (await generators).writeFiles(root, files);
  console.log(
    written.length === 0
      ? "All generated files are up to date."
      : written.map((path) => `wrote ${path}`).join("\n"),
  );
  const { BuildError, buildStale } = await import("./build-stale.ts");
  await buildStale(root).catch((error) => {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
});
