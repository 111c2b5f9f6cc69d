import { restCliSample } from "@onezone/code-samples";
import { type ApiModel, asNode, asText, type Node, type Operation, resolve } from "@onezone/model";
import { fields } from "./cli-operations.ts";

/**
 * Returns the help texts of `onezone-rest-cli` by operationId, as `OperationHelp` in the CLI. They are a separate table, because a
 * call does not need them.
 */
export function cliHelp(model: ApiModel): object {
  return Object.fromEntries(model.operations.map((operation) => [operation.id, helpOf(model, operation)]));
}

function helpOf(model: ApiModel, operation: Operation): object {
  const { document } = model;
  const { requestBody, responses } = operation;
  const parameters = operation.parameters.filter(({ in: place }) => place === "path" || place === "query");
  const bodyFields = requestBody ? fields(document, requestBody.content.schema ?? {}) : [];
  return {
    tag: operation.tags[0] ?? "",
    description: operation.description,
    ...(operation.isDeprecated && { deprecated: true }),
    parameters: Object.fromEntries(
      parameters.map(({ name, schema, description }) => [
        name,
        fieldHelp(document, { ...schema, description }),
      ]),
    ),
    fields: Object.fromEntries(bodyFields.map(({ name, schema }) => [name, fieldHelp(document, schema)])),
    responses: Object.fromEntries(responses.map(({ status, description }) => [status, description])),
    errors: operation.errorIds,
    sample: restCliSample(model, operation),
  };
}

function fieldHelp(document: object, schema: Node) {
  const target = resolve(document, schema);
  const values = valuesOf(target);
  const itemValues = valuesOf(resolve(document, target.items));
  return {
    description: (asText(schema.description) ?? asText(target.description) ?? "").trim(),
    ...(values.length > 0 && { values }),
    ...(itemValues.length > 0 && { itemValues }),
  };
}

function valuesOf(schema: Node): string[] {
  return Object.values(asNode(schema.enum)).map(String);
}
