import { fullText, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";

/** The ids of the operations that differ between two versions of the description. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The operations whose description changed, directly or through a reference. */
  readonly changed: readonly string[];
}

/** Compares the operations of two versions of the bundled spec. */
export function changesBetween(before: OpenApiDocument, after: OpenApiDocument): Changes {
  const [old, now] = [operationTexts(before), operationTexts(after)];
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).map(([id]) => id),
  };
}

function operationTexts(document: OpenApiDocument): Map<string, string> {
  return new Map(
    readModel(document).operations.map(({ id, method, path, parameters, node }) => [
      id,
      [method, path, JSON.stringify(parameters), fullText(document, node)].join("\n"),
    ]),
  );
}

/** Returns a text such as `added getThing, removed listThings, changed 4 operations`; empty if there are no changes. */
export function changeText({ added, removed, changed }: Changes): string {
  return [
    ...added.map((id) => `added ${id}`),
    ...removed.map((id) => `removed ${id}`),
    ...(changed.length > 3 ? [`changed ${changed.length} operations`] : changed.map((id) => `changed ${id}`)),
  ].join(", ");
}
