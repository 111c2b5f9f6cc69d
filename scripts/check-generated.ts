import { root, run } from "./command.ts";
import { checkGenerated } from "./update-generated-files.ts";

/** `npm run check:generated`: fails if a committed generated file is out of date. */
await run(async () => {
  const { changed, extra } = await checkGenerated(root);
  if (changed.length + extra.length === 0) {
    console.log("All generated files are up to date.");
    return;
  }
  for (const path of changed) console.error(`${path}: out of date`);
  for (const path of extra) console.error(`${path}: no longer generated`);
  console.error("\nRun `npm run generate` and commit the changes.");
  process.exitCode = 1;
});
