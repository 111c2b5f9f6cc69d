import { asNode, isNode, type Node } from "./node.ts";

/** The maximum length of a chain of references; a longer one is a cycle. */
const MAX_REFERENCES = 100;

/**
 * Returns the target of a Reference Object or of a schema with `$ref`, or the node itself otherwise. Ignores keywords next to `$ref`.
 * Returns an empty object if the target does not exist in the document.
 */
export function resolve(document: object, node: unknown): Node {
  let target = node;
  for (let followed = 0; isNode(target) && typeof target.$ref === "string"; followed++) {
    if (followed === MAX_REFERENCES) return {};
    target = targetOf(document, target);
  }
  return asNode(target);
}

/** Returns the direct target of a node, which may be another reference, or undefined if it does not exist in the document. */
export function targetOf(document: object, node: unknown): unknown {
  const { $ref } = asNode(node);
  if (typeof $ref !== "string" || !$ref.startsWith("#")) return undefined;
  return segmentsOf($ref).reduce<unknown>(member, document);
}

/**
 * Returns the target of a JSON Pointer (RFC 6901, as URI fragment), or undefined if it does not exist. Resolves references on the way,
 * also if the pointer contains a segment `$ref`, like the keyword locations of JSON Schema.
 *
 * @param from the value in which the pointer starts. Default: the document.
 */
export function locate(document: object, pointer: string, from: unknown = document): unknown {
  return segmentsOf(pointer).reduce<unknown>((node, segment) => {
    const target = resolve(document, node);
    return segment === "$ref" ? target : member(target, segment);
  }, from);
}

/** Appends names to a JSON Pointer: `#/paths` and `/users` become `#/paths/~1users`. */
export function pointerTo(pointer: string, ...names: readonly (string | number)[]): string {
  return [pointer, ...names.map((name) => String(name).replaceAll("~", "~0").replaceAll("/", "~1"))].join(
    "/",
  );
}

/** Returns the name of the component that a node refers to, such as `User`, or undefined if the node is not a reference. */
export function componentName(node: unknown): string | undefined {
  const { $ref } = asNode(node);
  return typeof $ref === "string" ? segmentsOf($ref).at(-1) : undefined;
}

/** Returns the unescaped segments of a JSON Pointer. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => decoded(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Decodes percent-encoding. Returns the segment unchanged if the encoding is invalid. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function member(node: unknown, name: string): unknown {
  return isNode(node) && Object.hasOwn(node, name) ? node[name] : undefined;
}
