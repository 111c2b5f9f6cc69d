import { readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { compareWithFacts } from "./compare-with-facts.ts";
import { knownFacts, readFacts } from "./facts-file.ts";

/**
 * Returns the differences between the bundled spec and the facts about these operations, one line for each difference.
 */
export async function differencesFromFacts(
  document: OpenApiDocument,
  operationIds: readonly string[],
): Promise<string[]> {
  const { differences } = compareWithFacts(readModel(document), await readFacts(knownFacts));
  return differences.filter((line) => operationIds.some((id) => line.startsWith(`${id}: `)));
}
