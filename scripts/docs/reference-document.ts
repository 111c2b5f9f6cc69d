import {
  methods,
  type OpenApi,
  type OperationObject,
  type PathItem,
  type Reference,
  type ResponseObject,
} from "../generators/open-api.ts";
import { callersLine } from "./callers-line.ts";
import { errorTag } from "./error-tag.ts";
import { errorLink } from "./links.ts";
import { unwrapDescriptions } from "./unwrap-descriptions.ts";

/**
 * The document as the reference page shows it: with the catalogue of errors as a tag of its own, with who may call it at
 * the head of each operation, and with the errors that a response can carry as links into the catalogue.
 */
export function referenceDocument(document: OpenApi): OpenApi {
  const reference = unwrapDescriptions(document);
  const withLinks = (response: ResponseObject | Reference) => linkErrors(reference, response);
  return {
    ...reference,
    tags: [...(reference.tags ?? []), errorTag(reference)],
    paths: mapValues(reference.paths, (pathItem) => describeOperations(pathItem, withLinks)),
    components: {
      ...reference.components,
      responses: mapValues(reference.components.responses ?? {}, withLinks),
    },
  };
}

function describeOperations(
  pathItem: PathItem,
  withLinks: (response: ResponseObject | Reference) => ResponseObject | Reference,
): PathItem {
  const described = methods.flatMap((method): [string, OperationObject][] => {
    const operation = pathItem[method];
    if (operation === undefined) return [];
    const description = `${callersLine(operation)}\n\n${operation.description ?? ""}`;
    return [[method, { ...operation, description, responses: mapValues(operation.responses, withLinks) }]];
  });
  return { ...pathItem, ...Object.fromEntries(described) };
}

function linkErrors(document: OpenApi, response: ResponseObject | Reference): ResponseObject | Reference {
  if ("$ref" in response) return response;
  const names = Object.values(response.content ?? {}).flatMap(({ examples }) => Object.keys(examples ?? {}));
  const links = names.filter((name) => Object.hasOwn(document["x-onezone-errors"], name)).map(errorLink);
  if (links.length === 0) return response;
  return { ...response, description: `${response.description.trim()}\n\n**Errors**: ${links.join(", ")}` };
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
