import type { Operation } from "@onezone/model";
import { plainText } from "./escape-markdown.ts";
import { groupOf } from "./groups.ts";

/** The title of the error catalogue. */
export const errorSection = "Error catalogue";

/** The addresses of errors and operations in one form of the reference. */
export interface Addresses {
  /** The error catalogue. */
  readonly errors: string;
  error(id: string): string;
  operation(operation: Operation): string;
}

/** The addresses in the page. */
export const inPage: Addresses = {
  errors: `#/${slug(errorSection)}`,
  error: (id) => `#/${slug(errorSection)}/${slug(id)}`,
  operation: (operation) => `#/${[...tagPath(operation), operation.id].map(slug).join("/")}`,
};

/** Returns the addresses of the Markdown files. @param base the relative path to the folder of the reference, with a slash at its end */
export function inMarkdown(base: string): Addresses {
  return {
    errors: `${base}errors.md`,
    error: (id) => `${base}errors.md#${slug(id)}`,
    operation: ({ id }) => `${base}${markdownFile(id)}`,
  };
}

/** Returns the path of the Markdown file of an operation, in the folder of the reference. */
export function markdownFile(operationId: string): string {
  return `operations/${operationId.replaceAll(/[^\w-]/g, "-")}.md`;
}

/** Returns the console of a mock on its default port, at an operation. */
export function consoleAddress({ id }: Operation): string {
  return `http://127.0.0.1:4010/#${encodeURIComponent(id)}`;
}

/** Returns the tag of an operation and the tag of its group, if it has one. */
export function tagPath(operation: Operation): string[] {
  const group = groupOf(operation);
  const path = operation.tags.slice(0, 1);
  return group === undefined ? path : [...path, groupTag(path[0] ?? "", group)];
}

/** Returns the name of the tag of a group, which is unique. */
export function groupTag(tag: string, group: string): string {
  return `${tag} ${group.toLowerCase()}`;
}

/** Returns Markdown links to the errors of a response, or one link if all of them are common errors. */
export function errorLinks(
  ids: readonly string[],
  common: ReadonlySet<string>,
  addresses: Addresses,
): string {
  if (ids.every((id) => common.has(id))) return `[common errors](${addresses.errors})`;
  return ids.map((id) => errorLink(id, addresses)).join(", ");
}

/** Returns a Markdown link to an error of the catalogue. */
export function errorLink(id: string, addresses: Addresses): string {
  return `[${plainText(id)}](${addresses.error(id)})`;
}

/** Returns a Markdown link to an operation. */
export function operationLink(operation: Operation, addresses: Addresses): string {
  return `[${plainText(operation.summary)}](${addresses.operation(operation)})`;
}

/** Returns the last part of a URL as Redoc creates it, with percent-encoding of characters that would end a Markdown link. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, "-")
    .replaceAll(/[^\w.~-]/g, encodeURIComponent)
    .replaceAll(/[()]/g, (bracket) => (bracket === "(" ? "%28" : "%29"));
}
