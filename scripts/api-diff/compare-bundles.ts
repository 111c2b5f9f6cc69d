import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { type ApiDiff, joinChanges } from "./api-change.ts";
import { onezoneChanges } from "./onezone-changes.ts";
import { redoclyChanges } from "./redocly-changes.ts";

/**
 * Compares two bundles of the description. Redocly compares what OpenAPI defines, `onezone-changes.ts` what only this project knows.
 *
 * @throws {UsageError} if a bundle is invalid
 */
export async function compareBundles(base: OpenApiDocument, revision: OpenApiDocument): Promise<ApiDiff> {
  if (isDeepStrictEqual(base, revision)) return { impact: undefined, changes: [] };
  const changes = joinChanges([...onezoneChanges(base, revision), ...(await redoclyChanges(base, revision))]);
  if (changes.length > 0) return { impact: changes[0]?.impact, changes };
  const words = "Texts or examples of the description changed.";
  return { impact: "patch", changes: [{ impact: "patch", operations: [], words }] };
}
