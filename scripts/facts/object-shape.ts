import { asNode, asTexts, isNode, resolve } from "@onezone/model";

/** The properties of an object, combined from all branches of its schema. */
export interface ObjectShape {
  /** The properties of any branch. */
  readonly properties: ReadonlySet<string>;
  /** The properties that are required in every branch. */
  readonly required: ReadonlySet<string>;
  /** The properties that are required in at least one branch. */
  readonly sometimesRequired: ReadonlySet<string>;
  /** Whether `{}` is accepted. */
  readonly mayBeEmpty: boolean;
}

/** Reads the shape of an object from its schema, including `$ref`, `allOf`, `oneOf`, `anyOf` and conditional schemas. */
export function objectShape(document: object, value: unknown): ObjectShape {
  const schema = asNode(value);
  const target = resolve(document, schema);
  const required = asTexts(schema.required);
  const shape = (part: unknown) => objectShape(document, part);
  const parts = (keyword: string) => Object.values(asNode(schema[keyword])).map(shape);
  const own: ObjectShape = {
    properties: new Set(Object.keys(asNode(schema.properties))),
    required: new Set(required),
    sometimesRequired: new Set(required),
    mayBeEmpty: required.length === 0 && !(Number(schema.minProperties) > 0),
  };
  const conditional = [schema.then, schema.else].filter(isNode).map(shape);
  return all([
    own,
    ...(target === schema ? [] : [shape(target)]),
    ...parts("allOf"),
    ...["oneOf", "anyOf"].flatMap((keyword) => (isNode(schema[keyword]) ? [either(parts(keyword))] : [])),
    ...[...conditional, ...parts("dependentSchemas")].map(underCondition),
  ]);
}

function all(parts: readonly ObjectShape[]): ObjectShape {
  return {
    properties: union(parts.map((part) => part.properties)),
    required: union(parts.map((part) => part.required)),
    sometimesRequired: union(parts.map((part) => part.sometimesRequired)),
    mayBeEmpty: parts.every((part) => part.mayBeEmpty),
  };
}

function either(branches: readonly ObjectShape[]): ObjectShape {
  const sometimesRequired = union(branches.map((branch) => branch.sometimesRequired));
  return {
    properties: union(branches.map((branch) => branch.properties)),
    required: new Set(
      [...sometimesRequired].filter((name) => branches.every(({ required }) => required.has(name))),
    ),
    sometimesRequired,
    mayBeEmpty: branches.some((branch) => branch.mayBeEmpty),
  };
}

function underCondition({ properties, sometimesRequired }: ObjectShape): ObjectShape {
  return { properties, required: new Set(), sometimesRequired, mayBeEmpty: true };
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
