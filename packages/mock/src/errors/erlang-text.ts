import type { Json } from "../json.ts";

/** Returns JSON as the server prints it in a message: with object keys in descending order. */
export function erlangJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(erlangJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? 1 : -1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${erlangJson(member)}`).join(",")}}`;
}

/** Returns a list of texts as Erlang prints it after `indent` characters: in lines of at most 80 characters. */
export function erlangList(items: readonly string[], indent: number): string {
  const indentation = " ".repeat(indent + 1);
  let printed = "[";
  let column = indentation.length;
  items.forEach((item, index) => {
    const text = `<<"${item}">>${index < items.length - 1 ? "," : "]"}`;
    if (index > 0 && column + text.length > 80) {
      printed += `\n${indentation}`;
      column = indentation.length;
    }
    printed += text;
    column += text.length;
  });
  return printed;
}
