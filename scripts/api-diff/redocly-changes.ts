import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "@onezone/command-line";
import { type CatalogueError, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { redocly } from "../lint-and-bundle.ts";
import type { PartialChange } from "./api-change.ts";
import { usesOf } from "./find-using-operations.ts";
import { errorOperation, judge, type RedoclyChange } from "./redocly-change-impacts.ts";

const configuration = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/**
 * Returns the changes that Redocly's `diff` finds.
 *
 * @throws {UsageError} if a bundle is invalid
 */
export async function redoclyChanges(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<PartialChange[]> {
  const [before, after] = [withErrorPaths(base), withErrorPaths(revision)];
  const [usesBefore, usesAfter] = [usesOf(readModel(before)), usesOf(readModel(after))];
  const changes = await runDiff(before, after);
  return changes.flatMap((change) =>
    change.revision
      ? judge(change, usesAfter(change.revision.pointer), after)
      : judge(change, usesBefore(change.base?.pointer ?? ""), before),
  );
}

async function runDiff(base: OpenApiDocument, revision: OpenApiDocument): Promise<readonly RedoclyChange[]> {
  const directory = await mkdtemp(join(tmpdir(), "onezone-"));
  try {
    await writeFile(join(directory, "base.json"), JSON.stringify(base));
    await writeFile(join(directory, "revision.json"), JSON.stringify(revision));
    const options = ["--format=json", "--fail-on=none", "--lint-config=error", `--config=${configuration}`];
    const { code, stdout, stderr } = await redocly(directory, [
      "diff",
      "base.json",
      "revision.json",
      ...options,
    ]);
    if (code !== 0 || !stdout.startsWith("{"))
      throw new UsageError(
        `The bundles cannot be compared. Run npm run generate and npm run lint.\n${stderr.trim()}`,
      );
    const report: { readonly changes: readonly RedoclyChange[] } = JSON.parse(stdout);
    return report.changes;
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Adds a path for each error of the catalogue, so that Redocly compares its status and `details` as it compares a response. */
function withErrorPaths(document: OpenApiDocument): OpenApiDocument {
  const errors = readModel(document).errors.map((error) => [
    `/errors of Onezone/${error.id}`,
    { get: operationOf(error) },
  ]);
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(errors) } };
}

function operationOf({ id, status, details, detailsOptional }: CatalogueError): object {
  const schema = {
    type: "object",
    required: details && !detailsOptional ? ["details"] : [],
    properties: details ? { details } : {},
  };
  return {
    operationId: `${errorOperation}${id}`,
    responses: { [status]: { description: id, content: { "application/json": { schema } } } },
  };
}
