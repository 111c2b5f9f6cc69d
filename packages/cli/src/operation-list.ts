import { UsageError } from "@onezone/command-line";
import type { Tables } from "./generated-tables.ts";
import type { Operation } from "./operation-data.ts";

/**
 * Returns a line for each operation that contains all words in its id, tag or summary, grouped by tag.
 *
 * @throws {UsageError} if no operation contains them
 */
export function operationList(tables: Tables, words: readonly string[]): string {
  const { helpOn } = tables;
  const operations = search(tables, words);
  const width = Math.max(...operations.map(({ id }) => id.length));
  const tags = [...new Set(operations.map(({ id }) => helpOn(id).tag))];
  return tags
    .map((tag) =>
      [
        tag,
        ...operations
          .filter(({ id }) => helpOn(id).tag === tag)
          .map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`),
      ].join("\n"),
    )
    .join("\n\n");
}

function search({ operations, helpOn }: Tables, words: readonly string[]): readonly Operation[] {
  const found = operations().filter(({ id, summary }) =>
    words.every((word) => `${id} ${helpOn(id).tag} ${summary}`.toLowerCase().includes(word.toLowerCase())),
  );
  if (found.length === 0)
    throw new UsageError(`No operation matches ${words.join(" and ")}.`, "onezone-rest-cli --list");
  return found;
}
