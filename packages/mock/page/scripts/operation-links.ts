import { readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** Returns the text of a tag in links. */
export function tagSlug({ name }: { readonly name: string }): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

/** Returns the fragments of operations in the reference, by operationId. Operations without a tag are omitted. */
export function operationLinks(spec: OpenApiDocument): ReadonlyMap<string, string> {
  return new Map(
    readModel(spec).operations.flatMap(({ id, tags }) =>
      tags.slice(0, 1).map((name): [string, string] => [id, `#tag/${tagSlug({ name })}/${id}`]),
    ),
  );
}
