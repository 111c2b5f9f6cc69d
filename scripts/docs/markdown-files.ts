import { asNode, asText, type Operation, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { commonErrorIds, errorCatalogue } from "./error-catalogue-markdown.ts";
import { inlineCode, plainText } from "./escape-markdown.ts";
import { groupNames, groupOf } from "./groups.ts";
import { operationMarkdown } from "./operation-markdown.ts";
import { errorSection, inMarkdown, markdownFile, operationLink } from "./reference-links.ts";

const addresses = inMarkdown("");

/**
 * Returns the reference in Markdown, as texts by path: a file for each operation, the error catalogue, and `llms.txt` with links to all
 * of them. https://llmstxt.org
 */
export function markdownFiles(document: OpenApiDocument): ReadonlyMap<string, string> {
  const model = readModel(document);
  const common = commonErrorIds(model);
  const { title, summary, description } = asNode(asNode(document).info);
  const files = model.operations.map(
    (operation) => [markdownFile(operation.id), operationMarkdown(model, operation, common)] as const,
  );
  const sections = model.tags.flatMap(({ name }) => {
    const operations = model.operations.filter(({ tags }) => tags[0] === name);
    return [undefined, ...groupNames].flatMap((group) => {
      const lines = operations.filter((one) => groupOf(one) === group).map(operationLine);
      if (lines.length === 0) return [];
      return [`## ${plainText([name, group].filter(Boolean).join(": "))}`, lines.join("\n")];
    });
  });
  const overview = [
    `# ${plainText(asText(title) ?? "")}`,
    ...(asText(summary) === undefined ? [] : [`> ${plainText(asText(summary) ?? "")}`]),
    // Headings of the description would start sections of llms.txt.
    (asText(description) ?? "").trim().replaceAll(/^#+ (.*)$/gm, "**$1**"),
    `[${errorSection}](${addresses.errors})`,
    ...sections,
  ];
  return new Map(
    [
      ["llms.txt", overview.join("\n\n")] as const,
      [addresses.errors, [`# ${errorSection}`, errorCatalogue(model, addresses)].join("\n\n")] as const,
      ...files,
    ].map(([path, text]) => [path, `${text}\n`]),
  );
}

function operationLine(operation: Operation): string {
  const { id, method, path } = operation;
  return `- ${operationLink(operation, addresses)}: ${inlineCode(id)}, ${inlineCode(`${method} ${path}`)}`;
}
