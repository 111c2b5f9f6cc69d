import type { Operation } from "@onezone/model";
import { plainText } from "./markdown.ts";

/** The title of the error catalogue. */
export const errorSection = "Error catalogue";

/** Returns a Markdown link to an error of the catalogue. */
export function errorLink(id: string): string {
  return `[${plainText(id)}](#/${slug(errorSection)}/${slug(id)})`;
}

/** Returns a Markdown link to an operation. */
export function operationLink({ summary, id, tags }: Operation): string {
  return `[${plainText(summary)}](#/${[...tags.slice(0, 1), id].map(slug).join("/")})`;
}

/** Returns the last part of a URL as Redoc creates it, with percent-encoding of characters that would end a Markdown link. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, "-")
    .replaceAll(/[^\w.~-]/g, encodeURIComponent)
    .replaceAll(/[()]/g, (bracket) => (bracket === "(" ? "%28" : "%29"));
}
