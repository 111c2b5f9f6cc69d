import type { DocumentedResponse, Operation, OperationTable, Parameter } from "@onezone/spec/operations.json";
import {
  below,
  type Content,
  follow,
  methods,
  type OpenApi,
  type ParameterObject,
  type Reference,
  type RequestBodyObject,
  type ResponseObject,
} from "./open-api.ts";

/** Flattens the document into the table of its operations, in the order of its paths. */
export function operationTable(document: OpenApi): OperationTable {
  const table: Record<string, Operation> = {};
  for (const [path, pathItem] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = pathItem[method];
      if (operation === undefined) continue;

      const pointer = below("#/paths", path, method);
      const { requestBody, responses } = operation;
      table[operation.operationId] = {
        method: method.toUpperCase() as Uppercase<typeof method>,
        path,
        summary: operation.summary,
        parameters: tableParameters(document, [
          ...(pathItem.parameters ?? []),
          ...(operation.parameters ?? []),
        ]),
        ...(requestBody && {
          requestBody: tableRequestBody(document, requestBody, below(pointer, "requestBody")),
        }),
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, response]) => [
            status,
            tableResponse(document, response, below(pointer, "responses", status)),
          ]),
        ),
      };
    }
  }
  return table;
}

/** An operation's parameter takes the place of its path item's of the same name and place. */
function tableParameters(
  document: OpenApi,
  references: readonly (ParameterObject | Reference)[],
): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const reference of references) {
    const { node: parameter } = follow(document, reference, "");
    const [first] = Object.values(parameter.examples ?? {});
    const example = first === undefined ? parameter.example : follow(document, first, "").node.value;
    parameters.set(`${parameter.in} ${parameter.name}`, {
      name: parameter.name,
      in: parameter.in,
      required: parameter.required ?? false,
      ...(example !== undefined && { example }),
    });
  }
  return [...parameters.values()];
}

function tableRequestBody(document: OpenApi, reference: RequestBodyObject | Reference, at: string) {
  const { node: body, pointer } = follow(document, reference, at);
  return {
    required: body.required ?? false,
    ...tableContent(document, body.content, pointer),
  };
}

function tableResponse(
  document: OpenApi,
  reference: ResponseObject | Reference,
  at: string,
): DocumentedResponse {
  const { node: response, pointer } = follow(document, reference, at);
  return {
    description: response.description,
    ...tableContent(document, response.content ?? {}, pointer),
  };
}

/** Onezone speaks JSON, so one media type is all that a body has. */
function tableContent(document: OpenApi, content: Content, pointer: string) {
  const [mediaType] = Object.keys(content);
  if (mediaType === undefined) return { examples: {} };
  const examples = Object.entries(content[mediaType]?.examples ?? {}).map(([name, example]) => [
    name,
    follow(document, example, below(pointer, "content", mediaType, "examples", name)).pointer,
  ]);
  return { mediaType, examples: Object.fromEntries(examples) };
}
