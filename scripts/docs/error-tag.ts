import type { ApiModel, CatalogueError, Operation, Tag } from "@onezone/model";
import { detailsTable } from "./details-table.ts";
import { errorSection, operationLink } from "./links.ts";
import { codeBlock, inlineCode, plainText } from "./markdown.ts";

const introduction = [
  "The errors of Onezone, by `error.id`. A newer server may send others.",
  "An error can be the cause of another: then it stands in the other's `details`, and the answer has the other's status.",
].join("\n\n");

/** How many operations are listed openly. More of them fold away. */
const LISTED = 6;

/** The catalogue of errors as a tag: Redoc makes a section of it, and of each second-level heading an entry of its own. */
export function errorTag({ document, errors, operations }: ApiModel): Tag {
  const entries = errors.map((error) =>
    errorEntry(
      document,
      error,
      givers(operations, ({ errorIds }) => errorIds.includes(error.id)),
    ),
  );
  return { name: errorSection, description: [introduction, ...entries].join("\n\n") };
}

function errorEntry(document: object, error: CatalogueError, operations: string): string {
  const { id, summary, description, status, details, detailsOptional, value } = error;
  return [
    `## ${id}`,
    `${plainText(summary)}.`,
    ...(description === undefined ? [] : [description]),
    `**Status**: ${inlineCode(String(status))}`,
    details === undefined
      ? "**Details**: none"
      : `**Details**${detailsOptional ? " (not always sent)" : ""}:\n\n${detailsTable(document, details)}`,
    `**Example**:\n\n${codeBlock("json", JSON.stringify(value, null, 2))}`,
    operations,
  ].join("\n\n");
}

/** Which operations give an error, as links: those that do or, where that is shorter, those that do not. */
function givers(operations: readonly Operation[], gives: (operation: Operation) => boolean): string {
  const those = operations.filter(gives);
  const others = operations.filter((operation) => !gives(operation));
  if (those.length === 0) return "**Given by no operation** that is described here.";
  if (others.length === 0) return "**Given by every operation**";
  return others.length < those.length
    ? listed("every operation but", "", others)
    : listed("", " operations", those);
}

function listed(before: string, after: string, operations: readonly Operation[]): string {
  const links = operations.map(operationLink);
  const prefix = ["Given by", before].join(" ").trim();
  if (links.length <= LISTED) return `**${prefix}**: ${links.join(", ")}`;
  const list = links.map((link) => `- ${link}`).join("\n");
  return `<details>\n<summary>${prefix} ${links.length}${after}</summary>\n\n${list}\n\n</details>`;
}
