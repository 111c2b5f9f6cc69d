import { root, run, specDirectory } from "./command.ts";
import { generateFiles, writeFiles } from "./generated-files.ts";
import { makeFromSpec } from "./redocly.ts";

/** `npm run generate`: lints and bundles the spec, and writes everything that is made from it. */
await run(async () => {
  const files = await makeFromSpec(specDirectory, generateFiles);
  const written = await writeFiles(root, files);
  console.log(
    written.length === 0
      ? "Everything generated is up to date."
      : written.map((path) => `wrote ${path}`).join("\n"),
  );
});
