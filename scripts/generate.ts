import { root, run, specDirectory } from "./command.ts";
import { makeFromSpec } from "./redocly.ts";

/** `npm run generate`: lints and bundles the spec, writes everything that is made from it, and builds what is stale then. */
await run(async () => {
  const making = makeFromSpec(specDirectory, async (document) => (await generators).generateFiles(document));
  // The compiler comes with them: it is loaded while Redocly is at work.
  const generators = import("./generated-files.ts");
  const files = await making;
  const written = await (await generators).writeFiles(root, files);
  console.log(
    written.length === 0
      ? "Everything generated is up to date."
      : written.map((path) => `wrote ${path}`).join("\n"),
  );
  const { BuildError, buildStale } = await import("./build-stale.ts");
  await buildStale(root).catch((error) => {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
});
