import { join } from "node:path";
import { root, run, specDirectory } from "./command.ts";
import { writeReference } from "./docs/write-reference.ts";
import { lintAndBundle } from "./lint-and-bundle.ts";

/** `npm run docs`: generates the reference from the spec. */
await run(async () => {
  const folder = "docs/reference";
  await writeReference(await lintAndBundle(specDirectory), join(root, folder));
  console.log(`wrote ${folder}: open index.html in a browser or put the folder on a web server`);
});
