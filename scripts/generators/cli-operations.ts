import { restCliSample } from "@onezone/code-samples";
import {
  type ApiModel,
  asNode,
  asText,
  asTexts,
  isNode,
  type Node,
  type Operation,
  type Parameter,
  resolve,
} from "@onezone/model";

/** The table of operations of `onezone-rest-cli`, in the order of the paths: what its `Operation` type says. */
export function cliOperations(model: ApiModel): object[] {
  return model.operations.map((operation) => cliOperation(model, operation));
}

function cliOperation(model: ApiModel, operation: Operation): object {
  const { document } = model;
  const { requestBody, successes, responses } = operation;
  const bodySchema = requestBody?.content.schema ?? {};
  return {
    id: operation.id,
    tag: operation.tags[0] ?? "",
    method: operation.method,
    path: operation.path,
    summary: operation.summary,
    description: operation.description,
    ...(operation.isDeprecated && { deprecated: true }),
    ...(operation.isIrreversible && { irreversible: true }),
    public: operation.isPublic,
    parameters: operation.parameters.flatMap((each) => parameter(document, each)),
    ...(requestBody && {
      body: {
        required: requestBody.required,
        ...(isOpen(document, bodySchema) && { open: true }),
        fields: fields(document, bodySchema),
        secrets: secretNames(document, bodySchema),
      },
    }),
    responses: Object.fromEntries(responses.map(({ status, description }) => [status, description])),
    errors: operation.errorIds,
    ...(successes[0]?.content?.isJson === false && { binary: true }),
    sample: restCliSample(model, operation),
  };
}

function parameter(
  document: object,
  { name, in: place, required, description, schema, examples }: Parameter,
) {
  if (place !== "path" && place !== "query") return [];
  const example = examples[0]?.value;
  return [
    {
      ...field(document, name, { ...schema, description }, required),
      in: place,
      ...(example !== undefined && { example: String(example) }),
      ...(secretNames(document, { properties: { [name]: schema } }).length > 0 && { secret: true }),
    },
  ];
}

/** The properties of an object, whichever of its branches holds; the first branch that names one describes it. */
function fields(document: object, schema: Node): object[] {
  const found = new Map<string, object>();
  for (const { part, isCertain } of parts(document, schema)) {
    for (const [name, property] of Object.entries(asNode(part.properties))) {
      const required = isCertain && asTexts(part.required).includes(name);
      if (!found.has(name)) found.set(name, field(document, name, asNode(property), required));
    }
  }
  return [...found.values()];
}

/** Whether the object can have properties that the schema does not name, by intent: JSON Schema allows them by default. */
function isOpen(document: object, schema: Node): boolean {
  const all = [...parts(document, schema)].map(({ part }) => part);
  return (
    all.some(({ additionalProperties }) => Boolean(additionalProperties)) ||
    all.every(({ properties }) => properties === undefined)
  );
}

/** The names of the properties, at any depth, that hold a secret: `format: password` or `writeOnly: true`. */
function secretNames(document: object, schema: Node): string[] {
  const names = new Set<string>();
  const seen = new Set<Node>();
  const visit = (value: Node, name: string | undefined) => {
    for (const { part } of parts(document, value)) {
      if (name !== undefined && (part.format === "password" || part.writeOnly)) names.add(name);
      if (seen.has(part)) continue;
      seen.add(part);
      for (const [key, property] of Object.entries(asNode(part.properties))) visit(asNode(property), key);
      for (const each of [part.items, part.additionalProperties]) if (isNode(each)) visit(each, name);
    }
  };
  visit(schema, undefined);
  return [...names].sort();
}

/** A schema and all that it is composed of; certain is what holds for every value. */
function* parts(
  document: object,
  schema: Node,
  isCertain = true,
): Generator<{ readonly part: Node; readonly isCertain: boolean }> {
  yield { part: schema, isCertain };
  const target = resolve(document, schema);
  const certain = [...(target === schema ? [] : [target]), ...branches(schema, "allOf")];
  for (const each of certain) yield* parts(document, each, isCertain);
  const uncertain = [
    ...branches(schema, "anyOf"),
    ...branches(schema, "oneOf"),
    ...[schema.then, schema.else].filter(isNode),
    ...branches(schema, "dependentSchemas"),
  ];
  for (const each of uncertain) yield* parts(document, each, false);
}

function branches(schema: Node, keyword: string): Node[] {
  return Object.values(asNode(schema[keyword])).filter(isNode);
}

function field(document: object, name: string, schema: Node, required: boolean) {
  const target = resolve(document, schema);
  const values = Object.values(asNode(target.enum)).map(String);
  return {
    name,
    type: typeInWords(document, target),
    required,
    description: (asText(schema.description) ?? asText(target.description) ?? "").trim(),
    ...(values.length > 0 && { values }),
  };
}

function typeInWords(document: object, schema: Node): string {
  const types = ["anyOf", "oneOf", "allOf"]
    .flatMap((keyword) => branches(schema, keyword))
    .map((branch) => typeInWords(document, resolve(document, branch)));
  const own = [schema.type ?? []].flat();
  return [...new Set([...own, ...types.flatMap((type) => type.split(" or "))])].join(" or ") || "any";
}
