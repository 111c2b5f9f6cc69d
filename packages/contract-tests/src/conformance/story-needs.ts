import type { Story } from "../story.ts";
import { credentialHeaders } from "./credential-headers.ts";
import { type World, worldNames } from "./story-world.ts";

/** Returns the operations of a story that are not in a set, without duplicates. */
export function operationsBut({ steps }: Story, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(steps.flatMap(({ operationId: id }) => (id === null || known.has(id) ? [] : [id])))];
}

/** Returns the reason why a story cannot be played with a set of operations; undefined if it can be played. */
export function missingOperations(story: Story, known: ReadonlySet<string>): string | undefined {
  const [first, ...others] = operationsBut(story, known);
  if (first === undefined) return undefined;
  return `the spec has no ${first}${others.length > 0 ? ` (and ${others.length} more)` : ""}`;
}

/** Returns the reason why a story cannot be played without fixtures; undefined if it needs no fixtures. */
export function missingFixtures({ given = [] }: Story): string | undefined {
  const [first] = given;
  return first && `no operation creates its fixture: ${first.fixture}`;
}

/**
 * Returns the reason why a story cannot be played in a world that lacks a credential or a value; undefined if it can be played.
 */
export function missingInWorld({ steps }: Story, world: World): string | undefined {
  const names = worldNames(world, 0);
  for (const { as } of steps) {
    if (typeof as === "string" && credentialHeaders(as, world, names) === undefined) {
      return `the world has no credential of ${as}`;
    }
  }
  const saved = new Set(steps.flatMap(({ save = {} }) => Object.keys(save)));
  const name = usedNames(steps).find((used) => !saved.has(used) && !names.values.has(used));
  return name && `the world has no {{${name}}}`;
}

/** Returns whether a story only reads. */
export function isReadOnly({ steps }: Story): boolean {
  return steps.every(({ request }) => ["GET", "HEAD"].includes(request.method));
}

/** Returns the names in `{{name}}`, `{{flip:name}}` and `{{b64path:/<name>}}`. */
function usedNames(steps: Story["steps"]): string[] {
  // The recording of one run (`example`) is skipped, because it contains values, not placeholders.
  const text = JSON.stringify(steps.map(({ as, request, expect }) => ({ as, request, expect })));
  return [...text.matchAll(/\{\{([^{}]+)\}\}/g)]
    .flatMap(([, inner = ""]) => {
      const [, name] = /^(?:flip:)?(\w+)(?:[+-]\d+)?$/.exec(inner) ?? [];
      return name ?? [...inner.matchAll(/<(\w+)>/g)].map(([, inPath = ""]) => inPath);
    })
    .filter((name) => !["any", "now", "unordered"].includes(name));
}
