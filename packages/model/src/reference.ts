import { asNode, isNode, type Node } from "./node.ts";

/** References that are followed one after the other; more are a cycle. */
const MAX_REFERENCES = 100;

/**
 * Returns the object that a node stands for: the target if it is a Reference Object or a schema with `$ref`, else the node
 * itself. Keywords beside a `$ref` are the caller's to read. Returns an empty object if there is no target within the
 * document.
 */
export function resolve(document: object, node: unknown): Node {
  let target = node;
  for (let followed = 0; isNode(target) && typeof target.$ref === "string"; followed++) {
    if (followed === MAX_REFERENCES) return {};
    target = targetOf(document, target);
  }
  return asNode(target);
}

/** Returns what a node refers to, which may be a reference, too; undefined if it refers to nothing within the document. */
export function targetOf(document: object, node: unknown): unknown {
  const { $ref } = asNode(node);
  if (typeof $ref !== "string" || !$ref.startsWith("#")) return undefined;
  return segmentsOf($ref).reduce<unknown>(member, document);
}

/**
 * Returns what a JSON Pointer (RFC 6901, as URI fragment) leads to; undefined if it leads nowhere. References on the way are
 * followed, also where the pointer names one by a segment `$ref`, as the keyword locations of JSON Schema do.
 *
 * @param from the value in which the pointer starts. Default: the document.
 */
export function locate(document: object, pointer: string, from: unknown = document): unknown {
  return segmentsOf(pointer).reduce<unknown>((node, segment) => {
    const target = resolve(document, node);
    return segment === "$ref" ? target : member(target, segment);
  }, from);
}

/** Returns the JSON Pointer to what is below another one: `#/paths` and `/users` give `#/paths/~1users`. */
export function pointerTo(pointer: string, ...names: readonly (string | number)[]): string {
  return [pointer, ...names.map((name) => String(name).replaceAll("~", "~0").replaceAll("/", "~1"))].join(
    "/",
  );
}

/** Returns the name of the component that a node refers to, as in `User`; undefined if the node is not a reference. */
export function componentName(node: unknown): string | undefined {
  const { $ref } = asNode(node);
  return typeof $ref === "string" ? segmentsOf($ref).at(-1) : undefined;
}

/** The segments of a JSON Pointer, unescaped. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => decoded(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Percent signs that encode nothing stay: a document may hold any string. */
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
