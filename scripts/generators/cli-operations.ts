import {
  type ApiModel,
  asNode,
  asTexts,
  isNode,
  type Node,
  type Operation,
  type Parameter,
  resolve,
} from "@onezone/model";

/** Returns the operations of `onezone-rest-cli` in the order of the paths, as `Operation` in the CLI. */
export function cliOperations({ document, operations }: ApiModel): object[] {
  return operations.map((operation) => cliOperation(document, operation));
}

function cliOperation(document: object, operation: Operation): object {
  const { redirects, requestBody, successes } = operation;
  const bodySchema = requestBody?.content.schema ?? {};
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    summary: operation.summary,
    ...(operation.isIrreversible && { irreversible: true }),
    ...(operation.isPublic && { public: true }),
    ...(successes.some(({ status }) => status === "204") && { mayBeEmpty: true }),
    ...((redirects || successes[0]?.content?.isJson === false) && { binary: true }),
    parameters: operation.parameters.flatMap((each) => parameter(document, each)),
    ...(requestBody && {
      body: {
        required: requestBody.required,
        ...(isOpen(document, bodySchema) && { open: true }),
        fields: fields(document, bodySchema).map((each) => callField(document, each)),
        secrets: secretNames(document, bodySchema),
      },
    }),
  };
}

function parameter(document: object, { name, in: place, required, schema, isSecret, examples }: Parameter) {
  if (place !== "path" && place !== "query") return [];
  const example = examples[0]?.value;
  return [
    {
      ...callField(document, { name, schema, required }),
      in: place,
      ...(example !== undefined && { example: String(example) }),
      ...(isSecret && { secret: true }),
    },
  ];
}

function callField(document: object, { name, schema, required }: BodyField) {
  const type = typeInWords(document, resolve(document, schema));
  return { name, type, ...(required && { required }) };
}

/** A field of a body. */
export interface BodyField {
  readonly name: string;
  readonly schema: Node;
  readonly required: boolean;
}

/**
 * Returns the properties of all branches of an object schema. If several branches have the same property, the first one describes
 * it.
 */
export function fields(document: object, schema: Node): BodyField[] {
  const found = new Map<string, BodyField>();
  for (const { part, isCertain } of parts(document, schema)) {
    for (const [name, property] of Object.entries(asNode(part.properties))) {
      const required = isCertain && asTexts(part.required).includes(name);
      if (!found.has(name)) found.set(name, { name, schema: asNode(property), required });
    }
  }
  return [...found.values()];
}

/**
 * Returns whether the schema intentionally allows other properties. JSON Schema allows them by default, so this must be explicit.
 */
function isOpen(document: object, schema: Node): boolean {
  const all = [...parts(document, schema)].map(({ part }) => part);
  return (
    all.some(({ additionalProperties }) => Boolean(additionalProperties)) ||
    all.every(({ properties }) => properties === undefined)
  );
}

/** Returns the names of the properties, at any depth, that are secrets: `format: password` or `writeOnly: true`. */
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

/** Returns a schema and its subschemas, and whether each applies to every value. */
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

function typeInWords(document: object, schema: Node): string {
  const types = ["anyOf", "oneOf", "allOf"]
    .flatMap((keyword) => branches(schema, keyword))
    .map((branch) => typeInWords(document, resolve(document, branch)));
  const own = [schema.type ?? []].flat();
  return [...new Set([...own, ...types.flatMap((type) => type.split(" or "))])].join(" or ") || "any";
}
