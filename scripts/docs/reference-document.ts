import { codeSamples } from "@onezone/code-samples";
import { asNode, asText, componentName, mapOperations, type Node, readModel, type Tag } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { errorTag } from "./error-tag.ts";
import { errorLink } from "./links.ts";
import { inlineCode } from "./markdown.ts";
import { unwrapDescriptions } from "./unwrap-descriptions.ts";

/**
 * Returns the document for the reference page. It adds the error catalogue as a tag, the operation id at the start of each description
 * (where the search finds it), code samples for operations without any, and links from responses to their errors.
 */
export function referenceDocument(
  document: OpenApiDocument,
): OpenApiDocument & { readonly tags: readonly Tag[] } {
  const model = readModel(unwrapDescriptions(document));
  const errorIds = new Set(model.errors.map(({ id }) => id));
  const reference = mapOperations(model.document, (operation) => ({
    "x-codeSamples": codeSamples(model, operation),
    ...operation.node,
    description: `**Operation id**: ${inlineCode(operation.id)}\n\n${operation.description}`,
    responses: linkErrors(errorIds, operation.node.responses),
  }));
  return {
    ...reference,
    tags: [...model.tags, errorTag(model)],
    components: {
      ...reference.components,
      responses: linkErrors(errorIds, reference.components?.responses),
    },
  };
}

/** Adds links to the errors of each response. References are unchanged, because their targets have the links. */
function linkErrors(errorIds: ReadonlySet<string>, responses: unknown): Record<string, Node> {
  return Object.fromEntries(
    Object.entries(asNode(responses)).map(([name, value]) => {
      const response = asNode(value);
      if (componentName(response) !== undefined) return [name, response];
      const examples = Object.values(asNode(response.content)).map((media) => asNode(asNode(media).examples));
      const links = examples
        .flatMap(Object.keys)
        .filter((name) => errorIds.has(name))
        .map(errorLink);
      if (links.length === 0) return [name, response];
      const description = `${asText(response.description)?.trim()}\n\n**Errors**: ${links.join(", ")}`;
      return [name, { ...response, description }];
    }),
  );
}
