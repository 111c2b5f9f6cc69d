import type { ApiModel, CatalogueError, Operation, Tag } from "@onezone/model";
import { detailsTable } from "./details-table.ts";
import { errorSection, operationLink } from "./links.ts";
import { codeBlock, inlineCode, plainText } from "./markdown.ts";

const introduction = [
  "The errors of Onezone, by `error.id`. A newer server may send others.",
  "An error can be the cause of another error: it is then in the `details` of that error, and the response has the status of that error.",
].join("\n\n");

/** The maximum number of operations in an unfolded list. */
const LISTED = 6;

/** Returns the error catalogue as a tag. Redoc shows it as a section, with an entry for each second-level heading. */
export function errorTag({ document, errors, operations }: ApiModel): Tag {
  const entries = errors.map((error) =>
    errorEntry(
      document,
      error,
      operationsText(operations, ({ errorIds }) => errorIds.includes(error.id)),
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

/** Lists the operations that return an error, as links, or those that do not if that list is shorter. */
function operationsText(
  operations: readonly Operation[],
  returnsIt: (operation: Operation) => boolean,
): string {
  const those = operations.filter(returnsIt);
  const others = operations.filter((operation) => !returnsIt(operation));
  if (those.length === 0) return "**Returned by no operation** of this description.";
  if (others.length === 0) return "**Returned by every operation**";
  return others.length < those.length
    ? listed("every operation except", "", others)
    : listed("", " operations", those);
}

function listed(before: string, after: string, operations: readonly Operation[]): string {
  const links = operations.map(operationLink);
  const prefix = ["Returned by", before].join(" ").trim();
  if (links.length <= LISTED) return `**${prefix}**: ${links.join(", ")}`;
  const list = links.map((link) => `- ${link}`).join("\n");
  return `<details>\n<summary>${prefix} ${links.length}${after}</summary>\n\n${list}\n\n</details>`;
}
