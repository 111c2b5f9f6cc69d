import { oneLine } from "./escape-control-characters.ts";

/**
 * Returns data as a table for people: a list as one line per item, an object as one line per property. Deeper values are
 * JSON.
 */
export function formatTable(data: unknown): string {
  if (Array.isArray(data)) return data.map(cell).join("\n");
  if (data === null || typeof data !== "object") return cell(data);
  const entries = Object.entries(data);
  const [only] = entries;
  // Onezone returns a list as an object with a single property: {"tokens": […]}.
  if (entries.length === 1 && Array.isArray(only?.[1])) return formatTable(only[1]);
  const rows = entries.map(([name, value]) => [oneLine(name), cell(value)] as const);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}

/** Returns a value as one line: a line break in it would look like another row. */
function cell(value: unknown): string {
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}
