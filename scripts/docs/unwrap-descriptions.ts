/** Members that hold data of the API's users: a `description` in there is none of ours. */
const data = ["value", "example", "default", "const", "enum"];

/** Takes the line breaks out of the paragraphs of every description: Redoc's search would join words across them. */
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

/** What is no plain paragraph stays: a list, a heading, a quotation, a table, code. */
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
