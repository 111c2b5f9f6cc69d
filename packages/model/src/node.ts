/** A JSON object of an OpenAPI document. Its members have unknown types. */
export type Node = Readonly<Record<string, unknown>>;

/** Returns whether a value is a JSON object or an array. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** Returns the value if it is a JSON object, otherwise an empty object. */
export function asNode(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** Returns the value if it is a string, otherwise undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Returns the strings of a list; an empty list if the value is not a list. */
export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
