import { asNode, asText, asTexts, componentName, isNode, type Node, resolve } from "@onezone/model";
import { inlineCode } from "./escape-markdown.ts";

/** Returns the schema of `details` as a Markdown table of its properties; nested ones are named `outer.inner`. */
export function detailsTable(document: object, details: Node): string {
  const rows = propertyRows(document, details, "");
  if (rows.length === 0) {
    const schema = resolve(document, details);
    return [typeOf(document, schema), asText(schema.description)].filter(Boolean).join(": ");
  }
  return ["| Property | Type | Description |", "|---|---|---|", ...rows].join("\n");
}

function propertyRows(document: object, schema: Node, prefix: string): string[] {
  const { required, properties } = resolve(document, schema);
  return Object.entries(asNode(properties)).flatMap(([name, value]) => {
    const property = asNode(value);
    const description = asText(resolve(document, property).description) ?? "";
    const optional = asTexts(required).includes(name) ? "" : " (optional)";
    const cells = [`${inlineCode(prefix + name)}${optional}`, typeOf(document, property), description];
    return [`| ${cells.map(cell).join(" | ")} |`, ...innerRows(document, property, `${prefix}${name}`)];
  });
}

/** Returns rows for nested properties. A schema with its own name is not expanded. */
function innerRows(document: object, property: Node, path: string): string[] {
  if (componentName(property) !== undefined) return [];
  if (isNode(property.items)) return innerRows(document, property.items, `${path}[]`);
  return propertyRows(document, property, `${path}.`);
}

function typeOf(document: object, schema: Node): string {
  const name = componentName(schema);
  if (name !== undefined) return `${typeOf(document, resolve(document, schema))} (${name})`;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(alternatives)) {
    return [...new Set(alternatives.map((one) => typeOf(document, asNode(one))))].join(" or ");
  }
  if (schema.const !== undefined) return literals([schema.const]);
  if (Array.isArray(schema.enum)) return literals(schema.enum);
  if (isNode(schema.items)) return `array of ${typeOf(document, schema.items)}`;
  return [schema.type ?? "any"].flat().join(" or ");
}

function literals(values: readonly unknown[]): string {
  return values.map((value) => inlineCode(JSON.stringify(value))).join(" or ");
}

/** Escapes line breaks and bars, which would end a table cell. */
function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
