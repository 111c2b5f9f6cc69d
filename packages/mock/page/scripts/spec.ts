/** A parameter, or a reference to one. */
export interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
}

/** A path item: its operations by method, beside what they share. */
export type PathItem = Readonly<Record<string, unknown>>;

/** What the page reads of the OpenAPI document that the mock serves. */
export interface Spec {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

/** The keys of a path item that hold operations. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Follows a reference to a place in the same document; returns anything else as it is. */
export function resolve(spec: Spec, node: unknown): unknown {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return node;
  const keys = String(node.$ref).split("/").slice(1);
  return keys
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, key) => new Map(Object.entries(parent ?? {})).get(key), spec);
}

/**
 * Asks the mock for its spec, and puts the origin of the page in place of the server's: it may have been opened under
 * another name of the same host.
 *
 * @throws Error where the mock does not answer
 */
export async function fetchSpec(): Promise<Spec> {
  const response = await fetch("/__mock/spec");
  if (!response.ok) throw new Error(`The spec was answered with ${response.status}.`);
  const spec: Spec = await response.json();
  const { pathname } = new URL(spec.servers[0]?.url ?? "/", location.origin);
  return { ...spec, servers: [{ url: location.origin + pathname }] };
}
