import type { PathItem } from "./operation-links.ts";
import type { World } from "./world.ts";

/** A parameter of a path item, written there or referred to. */
interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
}

/**
 * Gives the parameter after `/users/` and `/providers/` an example that exists in the world, so that an operation can be
 * tried without looking an id up. Its description is left to the spec.
 */
export function useWorldIds(
  paths: Readonly<Record<string, PathItem>>,
  { actors }: World,
): Readonly<Record<string, PathItem>> {
  const ids = {
    users: actors.find(({ kind }) => kind === "user")?.id,
    providers: actors.find(({ kind }) => kind === "provider")?.id,
  };
  const entries = Object.entries(paths).map(([path, item]) => {
    const [, resource, name] = /^\/(users|providers)\/\{([^}]+)\}/.exec(path) ?? [];
    const id = resource === "users" ? ids.users : resource === "providers" ? ids.providers : undefined;
    const parameters = Array.isArray(item.parameters) ? item.parameters : [];
    if (id === undefined || name === undefined || parameters.length === 0) return [path, item] as const;
    const [first, ...others]: Parameter[] = parameters;
    return [path, { ...item, parameters: [{ ...first, example: id }, ...others] }] as const;
  });
  return Object.fromEntries(entries);
}
