import { oneLine, printable } from "./escape-control-characters.ts";
import { formatTable } from "./format-table.ts";

/** The format of printed data; raw data is not formatted. */
export type DataFormat = "json" | "yaml" | "table";

/** Returns data as text without control characters. JSON is one line unless `indented` is set. */
export async function formatData(data: unknown, format: DataFormat, indented: boolean): Promise<string> {
  if (format === "table") return formatTable(data);
  if (format === "yaml") return yaml(data);
  return printable(JSON.stringify(data, null, indented ? 2 : 0));
}

/** Returns the status and headers of a response, and an empty line after them. */
export function statusAndHeaders({ status, statusText, headers }: Response): string {
  const lines = [...headers].map(([name, value]) => oneLine(`${name}: ${value}`));
  return [oneLine(`HTTP ${status} ${statusText}`).trim(), ...lines, ""].join("\n");
}

/** Quotes strings with control characters, since YAML has escapes only in double quotes. */
async function yaml(data: unknown): Promise<string> {
  const { Document, visit } = await import("yaml");
  const document = new Document(data);
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "string" && printable(node.value) !== node.value) node.type = "QUOTE_DOUBLE";
    },
  });
  return printable(String(document)).trimEnd();
}
