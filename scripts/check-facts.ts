import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readModel } from "@onezone/model";
import { specDirectory } from "./command.ts";
import { compareWithFacts } from "./facts/compare-with-facts.ts";
import { FactsFileError, knownFacts, readFacts } from "./facts/facts-file.ts";

/**
 * `npm run check:facts [-- PATH]`: prints the differences between the bundled spec and the facts about a real Onezone, or another
 * facts file. Exits with 1 if there are differences, and with 2 if there is no valid facts file.
 */
try {
  const [path = knownFacts, ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new FactsFileError("Pass at most one path: npm run check:facts -- PATH");

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
