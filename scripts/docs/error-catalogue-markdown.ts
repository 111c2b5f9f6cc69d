import type { ApiModel, CatalogueError, Operation } from "@onezone/model";
import { detailsTable } from "./error-details-table.ts";
import { codeBlock, inlineCode, plainText } from "./escape-markdown.ts";
import { type Addresses, errorLink, operationLink } from "./reference-links.ts";

const introduction = [
  "The errors of Onezone, by `error.id`. A newer server may send others.",
  "An error can be the cause of another error. It is then in the `details` of that error, and the response has the status of that error.",
].join("\n\n");

/** The maximum number of operations in a list that is not collapsed. */
const LISTED = 6;

/** Returns the ids of the errors that every operation returns. If there is only one operation, the result is empty. */
export function commonErrorIds({ operations }: ApiModel): ReadonlySet<string> {
  const [first, ...others] = operations;
  const isCommon = (id: string) => others.every(({ errorIds }) => errorIds.includes(id));
  return new Set(others.length === 0 ? [] : first?.errorIds.filter(isCommon));
}

/** Returns the error catalogue in Markdown, without its title. Each error is a heading of the second level. */
export function errorCatalogue(model: ApiModel, addresses: Addresses): string {
  const { document, errors, operations } = model;
  const entries = errors.map((error) =>
    errorEntry(
      document,
      error,
      operationsText(operations, addresses, ({ errorIds }) => errorIds.includes(error.id)),
    ),
  );
  return [introduction, ...commonErrors(model, addresses), ...entries].join("\n\n");
}

/** Returns the common errors as a list by the status of their responses. */
function commonErrors(model: ApiModel, addresses: Addresses): string[] {
  const common = commonErrorIds(model);
  const lines = (model.operations[0]?.responses ?? []).flatMap(({ status, content }) => {
    const links = (content?.examples ?? [])
      .filter(({ name }) => common.has(name))
      .map(({ name }) => errorLink(name, addresses));
    return links.length === 0 ? [] : [`- ${inlineCode(status)}: ${links.join(", ")}`];
  });
  return lines.length === 0 ? [] : ["Every operation can return the common errors:", lines.join("\n")];
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
  addresses: Addresses,
  returnsIt: (operation: Operation) => boolean,
): string {
  const linksTo = (some: readonly Operation[]) => some.map((one) => operationLink(one, addresses));
  const those = operations.filter(returnsIt);
  const others = operations.filter((operation) => !returnsIt(operation));
  if (those.length === 0) return "**Returned by no operation** of this description.";
  if (others.length === 0) return "**Returned by every operation**";
  return others.length < those.length
    ? listed("every operation except", "", linksTo(others))
    : listed("", " operations", linksTo(those));
}

function listed(before: string, after: string, links: readonly string[]): string {
  const prefix = ["Returned by", before].join(" ").trim();
  if (links.length <= LISTED) return `**${prefix}**: ${links.join(", ")}`;
  const list = links.map((link) => `- ${link}`).join("\n");
  return `<details>\n<summary>${prefix} ${links.length}${after}</summary>\n\n${list}\n\n</details>`;
}
