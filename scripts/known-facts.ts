import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { compareWithFacts } from "./facts/differences.ts";
import { readFacts } from "./facts/facts-file.ts";

/** What is known of the operations of Onezone 21.02. */
const knownFacts = fileURLToPath(new URL("facts/onezone-21.02.json", import.meta.url));

/**
 * Returns where the bundled spec differs from what is known of these operations, one line for each difference; undefined if
 * the project has no facts.
 */
export async function differencesFromFacts(
  document: OpenApiDocument,
  operationIds: readonly string[],
): Promise<string[] | undefined> {
  if (!existsSync(knownFacts)) return undefined;
  const { differences } = compareWithFacts(readModel(document), await readFacts(knownFacts));
  return differences.filter((line) => operationIds.some((id) => line.startsWith(`${id}: `)));
}
