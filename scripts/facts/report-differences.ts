import { readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { compareWithFacts } from "./compare-with-facts.ts";
import { FactsFileError, knownFacts, readFacts } from "./facts-file.ts";

/** The output and the exit status of `npm run check:facts`. */
export interface FactsCheck {
  /** 0 if there are no differences, 1 if there are differences, 2 if the facts file is missing or invalid. */
  readonly code: 0 | 1 | 2;
  /** The summary; empty if the facts file is missing or invalid. */
  readonly stdout: string;
  /** A line for each difference, or the problem of the facts file. */
  readonly stderr: string;
}

/**
 * Compares a bundle with a facts file.
 *
 * @param args at most one path of a facts file. The default is the file with the facts about Onezone 21.02.
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
