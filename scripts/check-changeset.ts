import { runDiffCommand } from "./api-diff/run-diff-command.ts";
import { missingChangesets } from "./changesets/missing-changesets.ts";

/** `npm run check:changeset [-- revision]`: fails if a package changed without a changeset, or the bump is too small for the API. */
await runDiffCommand("check:changeset", async (revision) => {
  const missing = await missingChangesets(process.cwd(), revision);
  if (missing.length === 0) return "The changesets cover all changes.";
  for (const line of missing) console.error(line);
  process.exitCode = 1;
  return "\nRun `npm run api:changeset` for changes of the API, and `npx changeset` for others.";
});
