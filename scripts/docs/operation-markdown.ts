import { codeSamples } from "@onezone/code-samples";
import {
  type ApiModel,
  asNode,
  type Content,
  type DocumentedResponse,
  isNode,
  locate,
  type Node,
  type Operation,
  pointerTo,
} from "@onezone/model";
import { stringify } from "yaml";
import { codeBlock, inlineCode, plainText } from "./escape-markdown.ts";
import { consoleAddress, errorLinks, inMarkdown, inPage } from "./reference-links.ts";

const addresses = inMarkdown("../");

/**
 * Returns the complete reference of an operation in Markdown. Schemas are JSON Schemas in YAML; each named schema is shown once.
 *
 * @param common the ids of the errors that every operation returns
 */
export function operationMarkdown(
  model: ApiModel,
  operation: Operation,
  common: ReadonlySet<string>,
): string {
  const { id, method, path, summary, description, parameters, requestBody, responses } = operation;
  const isError = ({ status }: DocumentedResponse) => /^[45]/.test(status);
  const successes = responses.filter((response) => !isError(response));
  const headersOf = ({ pointer }: DocumentedResponse) =>
    asNode(locate(model.document, pointerTo(pointer, "headers")));
  return [
    `# ${plainText(summary)}`,
    inlineCode(`${method} ${path}`),
    `Operation id: ${inlineCode(id)} ([reference page](../index.html${inPage.operation(operation)}), [console of the mock](${consoleAddress(operation)}))`,
    description,
    ...(parameters.length === 0 ? [] : ["## Parameters", yamlBlock(parameters.map(parameterFacts))]),
    ...(requestBody === undefined
      ? []
      : [
          `## Request body${requestBody.required ? "" : " (optional)"}`,
          ...contentText(requestBody.content, "###"),
        ]),
    "## Responses",
    ...successes.flatMap((response) => responseText(response, headersOf(response))),
    "## Errors",
    responses
      .filter(isError)
      .map((response) => `- ${inlineCode(response.status)}: ${errorsText(response, common)}`)
      .join("\n"),
    "## Code samples",
    ...codeSamples(model, operation).flatMap(({ lang, label, example, source }) => [
      `### ${label}${example === undefined ? "" : `: ${plainText(example)}`}`,
      codeBlock(lang.toLowerCase(), source),
    ]),
    ...schemasText(model.document, [
      ...parameters.map(({ schema }) => schema),
      requestBody?.content.schema,
      ...successes.flatMap((response) => [response.content?.schema, headersOf(response)]),
    ]),
  ].join("\n\n");
}

function parameterFacts({
  name,
  in: place,
  required,
  description,
  schema,
  examples,
}: Operation["parameters"][number]) {
  return { name, in: place, required, description, schema, examples: examples.map(({ value }) => value) };
}

function responseText({ status, description, content }: DocumentedResponse, headers: Node): string[] {
  return [
    `### ${status}`,
    description,
    ...(Object.keys(headers).length === 0 ? [] : ["Headers:", yamlBlock(headers)]),
    ...(content === undefined ? [] : contentText(content, "####")),
  ];
}

function errorsText({ description, content }: DocumentedResponse, common: ReadonlySet<string>): string {
  const ids = content?.examples.map(({ name }) => name) ?? [];
  const text = description.replaceAll(/\s+/g, " ");
  return ids.length === 0 ? text : `${text} (${errorLinks(ids, common, addresses)})`;
}

function contentText({ mediaType, schema, examples }: Content, heading: string): string[] {
  return [
    inlineCode(mediaType),
    yamlBlock(schema),
    ...examples.flatMap(({ name, summary, value }) => [
      `${heading} Example: ${plainText(summary ?? name)}`,
      typeof value === "string" ? codeBlock("", value) : codeBlock("json", JSON.stringify(value, null, 2)),
    ]),
  ];
}

/** Returns the named schemas that schemas refer to, directly or through others. */
function schemasText(document: object, schemas: readonly unknown[]): string[] {
  const references = new Set<string>();
  const collect = (node: unknown): void => {
    if (!isNode(node)) return;
    const { $ref } = asNode(node);
    if (typeof $ref === "string" && !references.has($ref)) {
      references.add($ref);
      collect(locate(document, $ref));
    }
    for (const member of Object.values(node)) collect(member);
  };
  for (const schema of schemas) collect(schema);
  if (references.size === 0) return [];
  const named = [...references].sort().map((reference) => [reference, locate(document, reference)]);
  return ["## Schemas", yamlBlock(Object.fromEntries(named))];
}

function yamlBlock(value: unknown): string {
  return codeBlock("yaml", stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }).trimEnd());
}
