import { readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { compareWithFacts } from "./compare-with-facts.ts";
import { FactsFileError, knownFacts, readFacts } from "./facts-file.ts";

/** What `npm run check:facts` prints, and its exit status. */
export interface FactsCheck {
  /** 0 without differences, 1 with differences, 2 without a valid facts file. */
  readonly code: 0 | 1 | 2;
  /** The summary; empty without a valid facts file. */
  readonly stdout: string;
  /** A line for each difference, or the problem of the facts file. */
  readonly stderr: string;
}

/**
 * Compares a bundle with a facts file.
 *
 * @param args at most one path of a facts file. Default: the facts about Onezone
 */
export async function checkFacts(args: readonly string[], document: OpenApiDocument): Promise<FactsCheck> {
  try {
    const [path = knownFacts, ...rest] = args;
    if (rest.length > 0) throw new FactsFileError("Pass at most one path: npm run check:facts -- PATH");
    const { differences, described, known } = compareWithFacts(readModel(document), await readFacts(path));
    return {
      code: differences.length === 0 ? 0 : 1,
      stdout: `${described} of ${known} operations described, ${count(differences.length)}.\n`,
      stderr: differences.map((difference) => `${difference}\n`).join(""),
    };
  } catch (error) {
    if (!(error instanceof FactsFileError)) throw error;
    return { code: 2, stdout: "", stderr: `${error.message}\n` };
  }
}

function count(differences: number): string {
  if (differences === 0) return "no differences";
  return differences === 1 ? "1 difference" : `${differences} differences`;
}
