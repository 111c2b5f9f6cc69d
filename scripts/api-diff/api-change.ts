/** The impacts of a change, the smallest first. They are also the bumps of a semantic version. */
export const impacts = ["patch", "minor", "major"] as const;

/** The impact of an API change on users of the packages. */
export type Impact = (typeof impacts)[number];

/** A change of the API. */
export interface ApiChange {
  readonly impact: Impact;
  /** The ids of the operations that it affects; empty if it affects the whole API, or one of its errors or components. */
  readonly operations: readonly string[];
  /** A sentence in Markdown that describes the change and names its operations, such as "`createSpace` now requires `name`". */
  readonly words: string;
}

/** The result of a comparison. */
export interface ApiDiff {
  /** The largest impact; undefined if the descriptions are equal. */
  readonly impact: Impact | undefined;
  /** The changes, sorted by descending impact. */
  readonly changes: readonly ApiChange[];
}

/** A change of one operation, before changes with the same text are joined. */
export interface PartialChange {
  readonly impact: Impact;
  readonly operations: readonly string[];
  /** The text after the operations, with its leading space or colon. A whole sentence if there are no operations. */
  readonly text: string;
}

/** The maximum number of operations that a sentence names. */
const MAX_NAMED = 5;

/** Joins changes that differ only in their operations, and orders them by descending impact. */
export function joinChanges(parts: readonly PartialChange[]): ApiChange[] {
  const groups = new Map<string, { readonly part: PartialChange; readonly operations: Set<string> }>();
  for (const part of parts) {
    const key = `${part.impact} ${part.text}`;
    const { operations } = groups.get(key) ?? { operations: new Set() };
    groups.set(key, { part, operations: new Set([...operations, ...part.operations]) });
  }
  return [...groups.values()]
    .map(({ part: { impact, text }, operations }) => ({
      impact,
      operations: [...operations],
      words: operations.size > 0 ? `${named([...operations])}${text}` : text.replace(/^: /, ""),
    }))
    .sort((a, b) => impacts.indexOf(b.impact) - impacts.indexOf(a.impact));
}

function named(operations: readonly string[]): string {
  const names = operations.map((id) => `\`${id}\``);
  const more = names.length - MAX_NAMED;
  if (more > 1) return `${names.slice(0, MAX_NAMED).join(", ")} and ${more} more`;
  return names.join(", ");
}
