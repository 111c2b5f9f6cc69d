import type { Operation } from "@onezone/model";
import { plainText } from "./markdown.ts";

/** What the section of the error catalogue is called. */
export const errorSection = "Error catalogue";

/** A Markdown link to an error of the catalogue. */
export function errorLink(id: string): string {
  return `[${plainText(id)}](#/${slug(errorSection)}/${slug(id)})`;
}

/** A Markdown link to an operation. */
export function operationLink({ summary, id, tags }: Operation): string {
  return `[${plainText(summary)}](#/${[...tags.slice(0, 1), id].map(slug).join("/")})`;
}

/** Returns the last part of an address as Redoc makes it, with what would end a link of Markdown percent-encoded. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, "-")
    .replaceAll(/[^\w.~-]/g, encodeURIComponent)
    .replaceAll(/[()]/g, (bracket) => (bracket === "(" ? "%28" : "%29"));
}
