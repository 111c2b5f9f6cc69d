import { follow, type OpenApi, type Reference, type SchemaObject } from "../generators/open-api.ts";

/** What a schema says of an object, whichever of its branches holds. */
export interface ObjectShape {
  /** The properties that it names, in any branch. */
  readonly properties: ReadonlySet<string>;
  /** The properties that are required in every branch. */
  readonly required: ReadonlySet<string>;
  /** The properties that are required in some branch, at least. */
  readonly sometimesRequired: ReadonlySet<string>;
  /** Whether `{}` is accepted. */
  readonly mayBeEmpty: boolean;
}

/** Reads the shape of an object from its schema: from `$ref`, `allOf`, `oneOf`, `anyOf` and what hangs on conditions. */
export function objectShape(document: OpenApi, schema: SchemaObject): ObjectShape {
  const shape = (part: SchemaObject) => objectShape(document, part);
  const own: ObjectShape = {
    properties: new Set(Object.keys(schema.properties ?? {})),
    required: new Set(schema.required),
    sometimesRequired: new Set(schema.required),
    mayBeEmpty: (schema.required ?? []).length === 0 && (schema.minProperties ?? 0) === 0,
  };
  const conditional = [schema.then, schema.else, ...Object.values(schema.dependentSchemas ?? {})];
  return all([
    own,
    ...(schema.$ref === undefined ? [] : [shape(target(document, schema.$ref))]),
    ...(schema.allOf ?? []).map(shape),
    ...[schema.oneOf, schema.anyOf].flatMap((branches) => (branches ? [either(branches.map(shape))] : [])),
    ...conditional.flatMap((part) => (part ? [underCondition(shape(part))] : [])),
  ]);
}

function target(document: OpenApi, $ref: string): SchemaObject {
  return follow<SchemaObject>(document, { $ref } satisfies Reference, "").node;
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
