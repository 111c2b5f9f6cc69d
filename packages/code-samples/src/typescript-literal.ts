import { activeCharacters, jsonEscape } from "./active-characters.ts";
import { splitAtPlaceholders } from "./placeholder.ts";

/**
 * Returns a JSON value as a TypeScript literal, without unnecessary quotes, on one line if it is short.
 *
 * @param indent the indentation of the line
 */
export function literal(value: unknown, indent = ""): string {
  if (typeof value === "string") return textLiteral(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);

  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? "[]" : "{}";
  const parts = isArray
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${literalKey(key)}: ${literal(item, inner)}`);
  if (parts.length === 0) return `${open}${close}`;
  const space = isArray ? "" : " ";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (!line.includes("\n") && indent.length + line.length <= 90) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function textLiteral(text: string): string {
  const parts = splitAtPlaceholders(text).map((part) => {
    if ("text" in part) return quoted(part.text);
    const variable = `process.env.${part.variable}!`;
    return part.isNumber ? `Number(${variable})` : variable;
  });
  return parts.join(" + ") || '""';
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(activeCharacters, jsonEscape);
}

function literalKey(key: string): string {
  // In any other notation, the key `__proto__` would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}
