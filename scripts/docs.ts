import { join } from "node:path";
import { root, run, specDirectory } from "./command.ts";
import { writeReferencePage } from "./docs/reference-page.ts";
import { lintAndBundle } from "./redocly.ts";

/** `npm run docs`: generates the reference page from the spec. */
await run(async () => {
  const file = "docs/reference/index.html";
  await writeReferencePage(await lintAndBundle(specDirectory), join(root, file));
  console.log(`wrote ${file}: open it in a browser or put it on a web server`);
});
