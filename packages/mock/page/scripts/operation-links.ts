import type { Spec } from "./spec.ts";

interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
}

/** A tag as it stands in a link. */
export function tagSlug({ name }: { readonly name: string }): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

/** The fragment at which the reference shows each operation, by operationId. Operations without a tag are left out. */
export function operationLinks({ paths }: Spec): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const operation of Object.values(paths).flatMap(Object.values).filter(isOperation)) {
    const [name] = operation.tags ?? [];
    if (name === undefined) continue;
    links.set(operation.operationId, `#tag/${tagSlug({ name })}/${operation.operationId}`);
  }
  return links;
}

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "operationId" in value;
}
