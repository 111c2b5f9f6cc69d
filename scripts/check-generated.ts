import { root, run, specDirectory } from "./command.ts";
import { compareFiles, generateFiles } from "./generated-files.ts";
import { makeFromSpec } from "./redocly.ts";

/** `npm run check:generated`: fails where a committed generated file is not what the spec gives. */
await run(async () => {
  const { changed, extra } = await compareFiles(root, await makeFromSpec(specDirectory, generateFiles));
  if (changed.length + extra.length === 0) {
    console.log("Everything generated is up to date.");
    return;
  }
  for (const path of changed) console.error(`${path}: is not what the spec gives`);
  for (const path of extra) console.error(`${path}: is no longer made from the spec`);
  console.error("\nRun `npm run generate` and commit what it changes.");
  process.exitCode = 1;
});
