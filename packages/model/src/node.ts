/** A JSON object of an OpenAPI document. Nothing is known of its members until they are read. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, an array included. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

/** Returns the value if it is a JSON object, else an empty one. */
export function asNode(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** Returns the value if it is a string, else undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Returns the strings of a list; an empty list if the value is not a list. */
export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
