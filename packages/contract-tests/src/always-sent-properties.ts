import { asNode, asTexts, componentName, type Node, resolve } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** A schema, with the values that it describes. */
interface Described {
  readonly name: string;
  readonly schema: Node;
  readonly values: Node[];
}

/**
 * Returns the optional properties that every value contains, as `Schema.property`.
 *
 * @param recorded the bodies of responses, each with its schema
 */
export function alwaysSentProperties(
  document: OpenApiDocument,
  recorded: readonly { readonly schema: unknown; readonly body: unknown }[],
): string[] {
  const described = new Map<Node, Described>();

  function visit(reference: unknown, value: unknown, place: string): void {
    const schema = resolve(document, reference);
    const name = componentName(reference) ?? place;
    if (Array.isArray(value)) {
      for (const item of value) visit(schema.items, item, `${name}[]`);
      return;
    }
    if (value === null || typeof value !== "object") return;
    const object = asNode(value);
    const known = described.get(schema) ?? { name, schema, values: [] };
    described.set(schema, known);
    known.values.push(object);
    const properties = asNode(schema.properties);
    for (const [key, item] of Object.entries(object))
      visit(properties[key] ?? schema.additionalProperties, item, `${name}.${key}`);
    const branches = [schema.oneOf, schema.anyOf].flatMap((keyword) => Object.values(asNode(keyword)));
    for (const part of [
      ...Object.values(asNode(schema.allOf)),
      ...branches.filter((each) => fits(each, object)),
    ])
      visit(part, object, name);
  }

  /** Whether the constants, enums and required properties of a branch are those of the object. */
  function fits(reference: unknown, object: Node): boolean {
    const schema = resolve(document, reference);
    return (
      asTexts(schema.required).every((key) => key in object) &&
      Object.entries(asNode(schema.properties)).every(([key, property]) => {
        const { const: only, enum: allowed = only === undefined ? undefined : [only] } = resolve(
          document,
          property,
        );
        return !(key in object) || !Array.isArray(allowed) || allowed.includes(object[key]);
      })
    );
  }

  for (const { schema, body } of recorded) visit(schema, body, "body");
  return [...described.values()].flatMap(({ name, schema, values }) =>
    Object.keys(asNode(schema.properties))
      .filter((key) => !asTexts(schema.required).includes(key) && values.every((value) => key in value))
      .map((key) => `${name}.${key}`),
  );
}
