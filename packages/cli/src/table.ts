import { oneLine } from "./printable.ts";

/**
 * Returns data as a table for people: a list as one line for each item, an object as one line for each property. What is
 * nested deeper is JSON.
 */
export function table(data: unknown): string {
  if (Array.isArray(data)) return data.map(cell).join("\n");
  if (data === null || typeof data !== "object") return cell(data);
  const entries = Object.entries(data);
  const [only] = entries;
  // Lists come as an object with a single property: {"tokens": […]}.
  if (entries.length === 1 && Array.isArray(only?.[1])) return table(only[1]);
  const rows = entries.map(([name, value]) => [oneLine(name), cell(value)] as const);
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}

/** One line: a line break in a value would forge another row. */
function cell(value: unknown): string {
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}
