import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** A document with one operation of another, and only those components that it needs, however large the other is. */
export function partOfDocument(document: OpenApiDocument, path: string, method: string): OpenApiDocument {
  const item: Record<string, unknown> = { ...document.paths[path] };
  const { [method]: operation, parameters = [] } = item;
  const components: Record<string, Record<string, unknown>> = {};
  collect(document, [operation, parameters], components);
  const { openapi, info } = document;
  return { openapi, info, paths: { [path]: { [method]: operation, parameters } }, ...{ components } };
}

/** Puts every component that the node refers to, and all that those refer to, among the components. */
function collect(
  document: OpenApiDocument,
  node: unknown,
  components: Record<string, Record<string, unknown>>,
): void {
  if (typeof node !== "object" || node === null) return;
  const [, kind, name] = ("$ref" in node && /^#\/components\/(\w+)\/([^/]+)/.exec(String(node.$ref))) || [];
  if (kind !== undefined && name !== undefined && components[kind]?.[name] === undefined) {
    const target = componentOf(document, kind, name);
    components[kind] = { ...components[kind], [name]: target };
    collect(document, target, components);
  }
  for (const child of Object.values(node)) collect(document, child, components);
}

function componentOf(document: OpenApiDocument, kind: string, name: string): unknown {
  const all: Readonly<Record<string, Readonly<Record<string, unknown>>>> =
    "components" in document && typeof document.components === "object" ? { ...document.components } : {};
  return all[kind]?.[name];
}
