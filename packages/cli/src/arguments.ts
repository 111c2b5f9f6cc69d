/**
 * What follows the operation: the grammar of the command since its first version.
 *
 * | form | meaning |
 * |---|---|
 * | `key==value` | a field of the body: text |
 * | `key:=json` | a field of the body: any JSON |
 * | `Name:value` | a header |
 * | `key=value` | a path or query parameter |
 * | `-`, `@file` | the body, from standard input or a file; fields beside it replace those in it |
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
 * Takes an argument apart; undefined if it has none of the forms. The first operator decides, so that a value can hold
 * any of them.
 */
export function parseArgument(argument: string): Argument | undefined {
  if (argument === "-") return { kind: "source", file: "-" };
  if (argument.startsWith("@") && argument.length > 1) return { kind: "source", file: argument.slice(1) };
  const match = /^([^=:]+)(==|:=|=|:)(.*)$/s.exec(argument);
  if (!match) return undefined;
  const [, key = "", operator = "=", value = ""] = match;
  return { kind: kinds[operator as keyof typeof kinds], key, value };
}
