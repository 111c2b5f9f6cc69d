import { root, run, specDirectory } from "./command.ts";
import { compareFiles, generateFiles } from "./generated-files.ts";
import { makeFromSpec } from "./lint-and-bundle.ts";

/** `npm run check:generated`: fails if a committed generated file is out of date. */
await run(async () => {
  const { changed, extra } = await compareFiles(root, await makeFromSpec(specDirectory, generateFiles));
  if (changed.length + extra.length === 0) {
    console.log("All generated files are up to date.");
    return;
  }
  for (const path of changed) console.error(`${path}: out of date`);
  for (const path of extra) console.error(`${path}: no longer generated`);
  console.error("\nRun `npm run generate` and commit the changes.");
  process.exitCode = 1;
});
