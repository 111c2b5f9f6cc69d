/** The members that contain example data, whose `description` is not documentation. */
const data = ["value", "example", "default", "const", "enum"];

/** Removes line breaks from the paragraphs of all descriptions, because Redoc's search would join words across them. */
export function unwrapDescriptions<T>(document: T): T {
  return unwrapWithin(document) as T;
}

function unwrapWithin(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(unwrapWithin);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (data.includes(key)) return [key, value];
      const isDescription = key === "description" && typeof value === "string";
      return [key, isDescription ? unwrapParagraphs(value) : unwrapWithin(value)];
    }),
  );
}

/** Removes line breaks from plain paragraphs, but not from lists, headings, quotations, tables and code. */
function unwrapParagraphs(markdown: string): string {
  if (markdown.includes("```")) return markdown;
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) =>
      /^\s*([-*+#>|]\s|\||\d+[.)]\s)|^( {4}|\t)| {2}$/m.test(block) ? block : block.replaceAll("\n", " "),
    )
    .join("\n\n");
}
