/**
 * A JSON value as it is written in TypeScript: keys without quotes where they need none, on one line where that is short
 * enough.
 *
 * @param {unknown} value
 * @param {string} [indent] of the line that it stands in
 * @returns {string}
 */
export function literal(value, indent = "") {
  if (value === null || typeof value !== "object") return JSON.stringify(value);

  const isArray = Array.isArray(value);
  const [open, close] = isArray ? "[]" : "{}";
  /** @param {string} innerIndent */
  const items = (innerIndent) =>
    isArray
      ? value.map((item) => literal(item, innerIndent))
      : Object.entries(value).map(([key, item]) => `${literalKey(key)}: ${literal(item, innerIndent)}`);

  const inner = `${indent}  `;
  const parts = items(inner);
  if (parts.length === 0) return `${open}${close}`;
  const space = isArray ? "" : " ";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (!line.includes("\n") && indent.length + line.length <= 90) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

/** @param {string} key */
function literalKey(key) {
  // Any other spelling would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
