import type { Field, Operation, Parameter } from "../../packages/cli/src/operation.ts";
import { errorIds } from "./error-types.ts";
import {
  follow,
  methods,
  type OpenApi,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type Reference,
  type SchemaObject,
} from "./open-api.ts";

/** The parts of a JSON Schema that help shows. */
interface Schema extends SchemaObject {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/** The table of operations of `onezone-rest-cli`, in the order of the paths. */
export function cliOperations(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [cliOperation(document, method.toUpperCase(), path, pathItem, operation)] : [];
    }),
  );
}

function cliOperation(
  document: OpenApi,
  method: string,
  path: string,
  pathItem: PathItem,
  operation: OperationObject,
): Operation {
  const body = operation.requestBody && follow(document, operation.requestBody, "").node;
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, follow(document, response, "").node] as const,
  );
  const [, success] = responses.find(([status]) => status.startsWith("2")) ?? [];
  const [mediaType = "application/json"] = Object.keys(success?.content ?? {});
  return {
    id: operation.operationId,
    tag: operation.tags?.[0] ?? "",
    method,
    path,
    summary: operation.summary,
    description: operation.description?.trim() ?? "",
    ...(operation.deprecated && { deprecated: true }),
    ...(operation["x-onezone-irreversible"] && { irreversible: true }),
    public: operation["x-onezone-public"] ?? false,
    adminPrivileges: operation["x-onezone-admin-privileges"] ?? [],
    parameters: parameters(document, [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]),
    ...(body && {
      body: {
        required: body.required ?? false,
        fields: fields(document, body.content["application/json"]?.schema ?? {}),
      },
    }),
    responses: Object.fromEntries(responses.map(([status, { description }]) => [status, description.trim()])),
    errors: errorIds(document, operation),
    ...(!mediaType.endsWith("json") && { binary: true }),
    sample:
      operation["x-codeSamples"]?.find(({ label }) => label === "onezone-rest-cli")?.source.trim() ?? "",
  };
}

function parameters(document: OpenApi, references: readonly (ParameterObject | Reference)[]): Parameter[] {
  return references
    .map((reference) => follow(document, reference, "").node)
    .flatMap((parameter) => {
      const { name, in: place, required = false, description = "", schema = {}, examples = {} } = parameter;
      if (place !== "path" && place !== "query") return [];
      const [first] = Object.values(examples);
      const example = first ? follow(document, first, "").node.value : parameter.example;
      return [
        {
          ...field(document, name, { ...schema, description }, required),
          in: place,
          ...(example !== undefined && { example: String(example) }),
        } satisfies Parameter,
      ];
    });
}

/** The properties of an object, whichever of its branches holds; the first branch that names one describes it. */
function fields(document: OpenApi, schema: Schema): Field[] {
  const found = new Map<string, Field>();
  const collect = (part: Schema, isCertain: boolean) => {
    const { node } = follow<Schema>(document, part as Schema | Reference, "");
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      const required = isCertain && (node.required ?? []).includes(name);
      if (!found.has(name)) found.set(name, field(document, name, property as Schema, required));
    }
    for (const branch of node.allOf ?? []) collect(branch, isCertain);
    for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) collect(branch, false);
  };
  collect(schema, true);
  return [...found.values()];
}

function field(document: OpenApi, name: string, schema: Schema, required: boolean): Field {
  const target: Schema = "$ref" in schema ? follow<Schema>(document, schema as Reference, "").node : schema;
  const values = (target.enum ?? []).map(String);
  return {
    name,
    type: typeInWords(document, target),
    required,
    description: (schema.description ?? target.description ?? "").trim(),
    ...(values.length > 0 && { values }),
  };
}

function typeInWords(document: OpenApi, schema: Schema): string {
  const branches: readonly Schema[] = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ];
  const types = branches.map((branch) =>
    typeInWords(document, follow<Schema>(document, branch as Schema | Reference, "").node),
  );
  const own = [schema.type ?? []].flat();
  return [...new Set([...own, ...types.flatMap((type) => type.split(" or "))])].join(" or ") || "any";
}
