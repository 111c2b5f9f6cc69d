import type { OperationObject } from "../generators/open-api.ts";

/** What the section of the error catalogue is called. */
export const errorSection = "Error catalogue";

/** A Markdown link to an error of the catalogue. */
export function errorLink(id: string): string {
  return `[${id}](#/${slug(errorSection)}/${slug(id)})`;
}

/** A Markdown link to an operation. */
export function operationLink({ summary, operationId, tags }: OperationObject): string {
  return `[${summary}](#/${[...(tags ?? []).slice(0, 1), operationId].map(slug).join("/")})`;
}

/** As Redoc makes the last parts of its addresses. */
function slug(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, "-");
}
