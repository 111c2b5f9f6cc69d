import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { StartError } from "./start-error.ts";

/** An operation in the form that Prism serves. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** The path of the first server's URL, without a slash at its end: `/api/v3/onezone`. */
export function basePath({ servers }: OpenApiDocument): string {
  return (servers?.[0]?.url ?? "").replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}

/**
 * The operations of the document for Prism, which knows no base path: it is put before each path instead.
 *
 * @throws {StartError} if Prism cannot make sense of the document
 */
export async function prismOperations(document: OpenApiDocument): Promise<Operation[]> {
  const base = basePath(document);
  const { servers: _, ...rest } = document;
  const paths = Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [base + path, item]));
  try {
    return await getHttpOperationsFromSpec({ ...rest, paths });
  } catch (error) {
    throw new StartError(`The spec cannot be served: ${error instanceof Error ? error.message : error}`);
  }
}
