import { follow, type OpenApi, type Reference } from "../generators/open-api.ts";
import { inlineCode } from "./markdown.ts";

/** The parts of a JSON Schema that the table shows. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly items?: Schema | Reference;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly (Schema | Reference)[];
  readonly oneOf?: readonly (Schema | Reference)[];
}

/** The schema of an error's `details` in Markdown: a table of its properties, those of inner objects as `outer.inner`. */
export function detailsTable(document: OpenApi, details: Schema | Reference): string {
  const rows = propertyRows(document, details, "");
  if (rows.length === 0) {
    const { node } = follow<Schema>(document, details, "");
    return [typeOf(document, node), node.description].filter(Boolean).join(": ");
  }
  return ["| Property | Type | Description |", "|---|---|---|", ...rows].join("\n");
}

function propertyRows(document: OpenApi, reference: Schema | Reference, prefix: string): string[] {
  const { required = [], properties = {} } = follow<Schema>(document, reference, "").node;
  return Object.entries(properties).flatMap(([name, property]) => {
    const { description = "" } = follow<Schema>(document, property, "").node;
    const optional = required.includes(name) ? "" : " (optional)";
    const cells = [`${inlineCode(prefix + name)}${optional}`, typeOf(document, property), description];
    return [`| ${cells.map(cell).join(" | ")} |`, ...innerRows(document, property, `${prefix}${name}`)];
  });
}

/** Rows for what stands within a property, unless it has a name of its own, which then says what it is. */
function innerRows(document: OpenApi, property: Schema | Reference, path: string): string[] {
  if ("$ref" in property) return [];
  if (property.items) return innerRows(document, property.items, `${path}[]`);
  return propertyRows(document, property, `${path}.`);
}

function typeOf(document: OpenApi, schema: Schema | Reference): string {
  if ("$ref" in schema) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return `${typeOf(document, follow<Schema>(document, schema, "").node)} (${name})`;
  }
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return [...new Set(alternatives.map((one) => typeOf(document, one)))].join(" or ");
  if (schema.const !== undefined) return literals([schema.const]);
  if (schema.enum) return literals(schema.enum);
  if (schema.items) return `array of ${typeOf(document, schema.items)}`;
  return [schema.type ?? "any"].flat().join(" or ");
}

function literals(values: readonly unknown[]): string {
  return values.map((value) => inlineCode(JSON.stringify(value))).join(" or ");
}

/** A line break or a bar would end the cell. */
function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
