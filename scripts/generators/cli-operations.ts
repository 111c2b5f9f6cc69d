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
  readonly format?: string;
  readonly writeOnly?: boolean;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
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
  const bodySchema: Schema = body?.content["application/json"]?.schema ?? {};
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
        ...(isOpen(document, bodySchema) && { open: true }),
        fields: fields(document, bodySchema),
        secrets: secretNames(document, bodySchema),
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
          ...(secretNames(document, { properties: { [name]: schema } }).length > 0 && { secret: true }),
        } satisfies Parameter,
      ];
    });
}

/** The properties of an object, whichever of its branches holds; the first branch that names one describes it. */
function fields(document: OpenApi, schema: Schema): Field[] {
  const found = new Map<string, Field>();
  for (const { part, isCertain } of parts(document, schema)) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const required = isCertain && (part.required ?? []).includes(name);
      if (!found.has(name)) found.set(name, field(document, name, property as Schema, required));
    }
  }
  return [...found.values()];
}

/** Whether the object can have properties that the schema does not name, by intent: JSON Schema allows them by default. */
function isOpen(document: OpenApi, schema: Schema): boolean {
  const all = [...parts(document, schema)].map(({ part }) => part);
  return (
    all.some(({ additionalProperties }) => Boolean(additionalProperties)) ||
    all.every(({ properties }) => properties === undefined)
  );
}

/** The names of the properties, at any depth, that hold a secret: `format: password` or `writeOnly: true`. */
function secretNames(document: OpenApi, schema: Schema): string[] {
  const names = new Set<string>();
  const seen = new Set<Schema>();
  const visit = (value: Schema, name: string | undefined) => {
    for (const { part } of parts(document, value)) {
      if (name !== undefined && (part.format === "password" || part.writeOnly)) names.add(name);
      if (seen.has(part)) continue;
      seen.add(part);
      for (const [key, property] of Object.entries(part.properties ?? {})) visit(property as Schema, key);
      for (const each of [part.items, part.additionalProperties])
        if (typeof each === "object") visit(each, name);
    }
  };
  visit(schema, undefined);
  return [...names].sort();
}

/** A schema and all that it is composed of; certain is what holds for every value. */
function* parts(
  document: OpenApi,
  schema: Schema,
  isCertain = true,
): Generator<{ readonly part: Schema; readonly isCertain: boolean }> {
  yield { part: schema, isCertain };
  const { $ref, allOf = [], anyOf = [], oneOf = [], then: whenTrue, else: whenFalse } = schema;
  const target = $ref === undefined ? [] : [follow<Schema>(document, { $ref }, "").node];
  for (const each of [...target, ...allOf]) yield* parts(document, each, isCertain);
  const dependent = Object.values(schema.dependentSchemas ?? {});
  const conditional = [whenTrue, whenFalse].filter((each) => each !== undefined);
  for (const each of [...anyOf, ...oneOf, ...conditional, ...dependent]) yield* parts(document, each, false);
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
