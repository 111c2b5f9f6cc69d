import { runDiffCommand } from "./api-diff/run-diff-command.ts";
import { writeApiChangeset } from "./changesets/write-api-changeset.ts";

/** `npm run api:changeset [-- revision]`: writes the changeset for the changes of the API, and replaces an earlier one of this branch. */
await runDiffCommand("api:changeset", async (revision) => {
  const changeset = await writeApiChangeset(process.cwd(), revision);
  if (changeset === undefined) return "The API did not change, so it needs no changeset.";
  return `${changeset.file}\n\n${changeset.text}`;
});
