import { resolve } from "./reference.ts";

/**
 * Returns the JSON of a node and of all that it refers to, directly or through others, each once. Two documents say the same
 * of a node if they give the same text.
 */
export function fullText(document: object, node: unknown): string {
  const references = new Set<string>();
  const write = (value: unknown) =>
    JSON.stringify(value, (key, member: unknown) => {
      if (key === "$ref" && typeof member === "string") references.add(member);
      return member;
    });
  const texts = [write(node)];
  // A set is iterated to its end, also over what is added meanwhile.
  for (const reference of references) texts.push(write(resolve(document, { $ref: reference })));
  return texts.join("\n");
}
