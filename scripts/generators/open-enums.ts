import { resolve } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** The keyword of schemas that names their TypeScript type. */
export const typeName = "x-typescript-type";

/** A schema that is changed in place. */
type Node = Record<string, unknown>;

const unknownValue = { $ref: "#/components/schemas/UnknownValue" };
const unknownVariant = { $ref: "#/components/schemas/UnknownVariant" };

/**
 * Opens the closed sets of values in a document, in place, so that the generated types allow values of newer servers. This applies to
 * enums of strings, unions with a discriminator (such as the `type` of a caveat), and unions whose branches each have a single
 * key (such as the type of a token). A `switch` then needs a `default`, and a misspelt value still does not compile.
 */
export function openSets(document: OpenApiDocument): void {
  const enums: Node[] = [];
  const unions: Node[][] = [];
  visit(document, (node) => {
    if (areStrings(node.enum)) enums.push(node);
    for (const branches of [node.anyOf, node.oneOf]) {
      if (Array.isArray(branches)) unions.push(branches);
    }
  });
  const discriminators = new Set(unions.flatMap((branches) => openUnion(document, branches)));
  for (const node of enums) {
    // The branches of a union keep their values, because the union has a branch for all others.
    if (!discriminators.has(node)) openEnum(node);
  }
  Object.assign(document.components?.schemas ?? {}, {
    UnknownValue: { description: "A value that only a newer server knows.", [typeName]: "UnknownValue" },
    UnknownVariant: {
      description: "An object that only a newer server knows.",
      [typeName]: "UnknownVariant",
    },
  });
}

function openEnum(node: Node): void {
  const { enum: values, type } = node;
  delete node.enum;
  delete node.type;
  node.anyOf = [{ type, enum: values }, unknownValue];
}

/** Adds a branch for unknown values, if the branches can be distinguished. Returns the discriminator properties. */
function openUnion(document: OpenApiDocument, branches: Node[]): Node[] {
  const objects: Node[] = branches.map((branch) => resolve(document, branch));
  const keys = objects.map(({ properties }) => Object.keys(Object(properties)));
  if (keys.every((own) => own.length === 1) && new Set(keys.flat()).size === branches.length) {
    branches.push(unknownVariant);
    return [];
  }
  const [name] = keys.flat().filter((key) => isDiscriminator(objects, key));
  if (name === undefined) return [];
  // Has no index signature, because `"validUntil" in caveat` would then narrow only to unknown.
  branches.push({ type: "object", required: [name], properties: { [name]: unknownValue } });
  for (const { properties } of objects) {
    const own: Node = Object(properties);
    // Allows reading the property before the branch is known. `never` does not work, because openapi-fetch drops such keys.
    if (!Object.hasOwn(own, name)) own[name] = unknownValue;
  }
  return objects.map(({ properties }) => Object(properties)[name]);
}

/** Returns whether a property has specific strings in some branches of a union and is absent from all others. */
function isDiscriminator(objects: readonly Node[], key: string): boolean {
  const found = objects.map(({ properties }) => Object(properties)[key]).filter((property) => property);
  return found.length > 1 && found.every((property) => areStrings(property.enum ?? [property.const]));
}

function areStrings(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === "string");
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (value === null || typeof value !== "object") return;
  see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}
