import { readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** A tag as it stands in a link. */
export function tagSlug({ name }: { readonly name: string }): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

/** The fragment at which the reference shows each operation, by operationId. Operations without a tag are left out. */
export function operationLinks(spec: OpenApiDocument): ReadonlyMap<string, string> {
  return new Map(
    readModel(spec).operations.flatMap(({ id, tags }) =>
      tags.slice(0, 1).map((name): [string, string] => [id, `#tag/${tagSlug({ name })}/${id}`]),
    ),
  );
}
