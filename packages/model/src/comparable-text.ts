import { resolve } from "./resolve-reference.ts";

/**
 * Returns the JSON of a node and of all nodes that it refers to, directly or indirectly, each once. If the text is the same for
 * two documents, the node is the same in both.
 */
export function fullText(document: object, node: unknown): string {
  const references = new Set<string>();
  const write = (value: unknown) =>
    JSON.stringify(value, (key, member: unknown) => {
      if (key === "$ref" && typeof member === "string") references.add(member);
      return member;
    });
  const texts = [write(node)];
  // Iterating over a set includes elements that are added meanwhile.
  for (const reference of references) texts.push(write(resolve(document, { $ref: reference })));
  return texts.join("\n");
}
