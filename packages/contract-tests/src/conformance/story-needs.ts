import type { Story } from "../story.ts";
import { credentialHeaders } from "./credentials.ts";
import { type World, worldNames } from "./world.ts";

/** Returns the operations of a story that are not among these, each once. */
export function operationsBut({ steps }: Story, known: ReadonlySet<string>): readonly string[] {
  return [...new Set(steps.flatMap(({ operationId: id }) => (id === null || known.has(id) ? [] : [id])))];
}

/** Why a story cannot be played where only these operations are known; undefined where it can. */
export function missingOperations(story: Story, known: ReadonlySet<string>): string | undefined {
  const [first, ...others] = operationsBut(story, known);
  if (first === undefined) return undefined;
  return `the spec has no ${first}${others.length > 0 ? ` (and ${others.length} more)` : ""}`;
}

/** Why a story cannot be played where nothing makes what it is given; undefined where it is given nothing. */
export function missingFixtures({ given = [] }: Story): string | undefined {
  const [first] = given;
  return first && `nothing makes what it is given: ${first.fixture}`;
}

/** Why a story cannot be played in this world: a caller without credential, or a name; undefined where it can. */
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

/** Whether a story asks only, and changes nothing. */
export function isReadOnly({ steps }: Story): boolean {
  return steps.every(({ request }) => ["GET", "HEAD"].includes(request.method));
}

/** The names in `{{name}}`, `{{flip:name}}` and `{{b64path:/<name>}}`, but those that are no values. */
function usedNames(steps: Story["steps"]): string[] {
  // What one run sent and got holds nothing to be resolved.
  const text = JSON.stringify(steps.map(({ as, request, expect }) => ({ as, request, expect })));
  return [...text.matchAll(/\{\{([^{}]+)\}\}/g)]
    .flatMap(([, inner = ""]) => {
      const [, name] = /^(?:flip:)?(\w+)(?:[+-]\d+)?$/.exec(inner) ?? [];
      return name ?? [...inner.matchAll(/<(\w+)>/g)].map(([, inPath = ""]) => inPath);
    })
    .filter((name) => !["any", "now", "unordered"].includes(name));
}
