/**
 * Data as a table for people: a list as one line for each item, an object as one line for each property. What is nested
 * deeper stands as JSON.
 */
export function table(data: unknown): string {
  if (Array.isArray(data)) return data.map(cell).join("\n");
  if (data === null || typeof data !== "object") return cell(data);
  const entries = Object.entries(data);
  const [only] = entries;
  // Lists come as an object with a single property: {"tokens": […]}.
  if (entries.length === 1 && Array.isArray(only?.[1])) return table(only[1]);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `${name.padEnd(width)}  ${cell(value)}`).join("\n");
}

function cell(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
