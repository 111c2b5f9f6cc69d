/** What the page reads of an operation of the spec. */
export interface Operation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
}

/** A path item: its operations by method, beside what they share. */
export type PathItem = Readonly<Record<string, unknown>>;

/** A tag as it stands in a link. */
export function tagSlug({ name }: { readonly name: string }): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

/** The fragment by which Scalar finds each operation, by operationId. Operations without a tag or an id are left out. */
export function operationLinks(paths: Readonly<Record<string, PathItem>>): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const item of Object.values(paths)) {
    for (const value of Object.values(item)) {
      if (!isOperation(value)) continue;
      const [tag] = value.tags ?? [];
      if (tag !== undefined && value.operationId !== undefined) {
        links.set(value.operationId, `#tag/${tagSlug({ name: tag })}/${value.operationId}`);
      }
    }
  }
  return links;
}

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "operationId" in value;
}
