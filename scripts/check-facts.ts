import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readModel } from "@onezone/model";
import { specDirectory } from "./command.ts";
import { compareWithFacts } from "./facts/differences.ts";
import { FactsFileError, knownFacts, readFacts } from "./facts/facts-file.ts";

/**
 * `npm run check:facts [-- PATH]`: tells where the bundled spec differs from what is known of a real Onezone, or from another
 * facts file. Ends with 1 where it differs, with 2 where there is nothing to compare with.
 */
try {
  const [path = knownFacts, ...rest] = process.argv.slice(2);
  if (rest.length > 0)
    throw new FactsFileError("Give the path of one facts file, or none: npm run check:facts -- PATH");

  const facts = await readFacts(path);
  const document = JSON.parse(await readFile(join(specDirectory, "dist/onezone.json"), "utf8"));
  const { differences, described, known } = compareWithFacts(readModel(document), facts);
  for (const difference of differences) console.error(difference);
  console.log(`${described} of ${known} operations described, ${count(differences.length)}.`);
  if (differences.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof FactsFileError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function count(differences: number): string {
  if (differences === 0) return "no differences";
  return differences === 1 ? "1 difference" : `${differences} differences`;
}
