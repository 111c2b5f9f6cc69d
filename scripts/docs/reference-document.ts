import { codeSamples } from "@onezone/code-samples";
import {
  type ApiModel,
  asNode,
  asText,
  componentName,
  mapOperations,
  type Node,
  readModel,
} from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { commonErrorIds, errorCatalogue } from "./error-catalogue-markdown.ts";
import { inlineCode } from "./escape-markdown.ts";
import { groupNames, groupOf } from "./groups.ts";
import {
  consoleAddress,
  errorLinks,
  errorSection,
  groupTag,
  inPage,
  markdownFile,
  tagPath,
} from "./reference-links.ts";
import { unwrapDescriptions } from "./unwrap-descriptions.ts";

/**
 * Returns the document for the reference page. It adds a tag for each group of operations, the error catalogue as a tag, the operation
 * id at the start of each description (where the search finds it), code samples for operations without any, and links from responses
 * to their errors.
 */
export function referenceDocument(
  document: OpenApiDocument,
): OpenApiDocument & { readonly tags: readonly Node[] } {
  const model = readModel(unwrapDescriptions(document));
  const linkErrors = errorLinker(model);
  const reference = mapOperations(model.document, (operation) => ({
    "x-codeSamples": codeSamples(model, operation),
    ...operation.node,
    tags: tagPath(operation).slice(-1),
    description: `**Operation id**: ${inlineCode(operation.id)} ([Markdown](${markdownFile(operation.id)}), [console of the mock](${consoleAddress(operation)}))\n\n${operation.description}`,
    responses: linkErrors(operation.node.responses),
  }));
  return {
    ...reference,
    tags: [
      ...model.tags.map(({ name, description }) => ({ name, description })),
      ...groupTags(model),
      { name: errorSection, description: errorCatalogue(model, inPage) },
    ],
    components: { ...reference.components, responses: linkErrors(reference.components?.responses) },
  };
}

/** Returns a tag for each group, below the tag of its operations. Redoc shows them in this order. */
function groupTags({ operations, tags }: ApiModel): Node[] {
  return tags.flatMap(({ name: parent }) => {
    const used = new Set(operations.filter(({ tags: [tag] }) => tag === parent).map(groupOf));
    return groupNames
      .filter((group) => used.has(group))
      .map((group) => ({ name: groupTag(parent, group), "x-displayName": group, parent }));
  });
}

/** Returns a function that adds links to the errors of each response. References are unchanged, because their targets have the links. */
function errorLinker(model: ApiModel): (responses: unknown) => Record<string, Node> {
  const known = new Set(model.errors.map(({ id }) => id));
  const common = commonErrorIds(model);
  return (responses) =>
    Object.fromEntries(
      Object.entries(asNode(responses)).map(([name, value]) => {
        const response = asNode(value);
        if (componentName(response) !== undefined) return [name, response];
        const ids = Object.values(asNode(response.content))
          .flatMap((media) => Object.keys(asNode(asNode(media).examples)))
          .filter((id) => known.has(id));
        if (ids.length === 0) return [name, response];
        const description = `${asText(response.description)?.trim()}\n\n**Errors**: ${errorLinks(ids, common, inPage)}`;
        return [name, { ...response, description }];
      }),
    );
}
