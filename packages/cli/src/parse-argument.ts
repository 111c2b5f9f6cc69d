/**
 * An argument that follows the operation. The grammar is that of the first version.
 *
 * | form | meaning |
 * |---|---|
 * | `key==value` | a field of the body: text |
 * | `key:=json` | a field of the body: any JSON |
 * | `Name:value` | a header |
 * | `key=value` | a path or query parameter |
 * | `-`, `@file` | the body, from standard input or a file; fields given as arguments replace its fields |
 */
export type Argument =
  | { readonly kind: "text" | "json" | "header" | "parameter"; readonly key: string; readonly value: string }
  | { readonly kind: "source"; readonly file: string };

/** Returns the operator of a field of the body, by its type. */
export function fieldOperator(type: string): "==" | ":=" {
  return /^string\b/.test(type) ? "==" : ":=";
}

const kinds = { "==": "text", ":=": "json", ":": "header", "=": "parameter" } as const;

/**
 * Parses an argument. Returns undefined if it has none of the forms. The first operator decides, so that a value can
 * contain any of them.
 */
export function parseArgument(argument: string): Argument | undefined {
  if (argument === "-") return { kind: "source", file: "-" };
  if (argument.startsWith("@") && argument.length > 1) return { kind: "source", file: argument.slice(1) };
  const match = /^([^=:]+)(==|:=|=|:)(.*)$/s.exec(argument);
  if (!match) return undefined;
  const [, key = "", operator = "=", value = ""] = match;
  return { kind: kinds[operator as keyof typeof kinds], key, value };
}
