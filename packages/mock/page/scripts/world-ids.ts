import type { Parameter, Spec } from "./spec.ts";
import type { World } from "./world.ts";

/**
 * Gives the parameter after `/users/` and `/providers/` an example that exists in the world, so that an operation can be
 * tried without looking an id up.
 */
export function useWorldIds(spec: Spec, { actors }: World): Spec {
  const ids: Readonly<Record<string, string | undefined>> = {
    users: actors.find(({ kind }) => kind === "user")?.id,
    providers: actors.find(({ kind }) => kind === "provider")?.id,
  };

  function withExample(parameter: Parameter, name: string, id: string): object {
    const [, key = ""] = /^#\/components\/parameters\/([^/]+)$/.exec(parameter.$ref ?? "") ?? [];
    const whole = parameter.$ref === undefined ? parameter : spec.components?.parameters?.[key];
    return whole?.name === name ? { ...whole, example: id, examples: undefined } : parameter;
  }
  const entries = Object.entries(spec.paths).map(([path, item]) => {
    const [, resource = "", name] = /^\/([^/]+)\/\{([^}]+)\}/.exec(path) ?? [];
    const id = ids[resource];
    if (id === undefined || name === undefined || !Array.isArray(item.parameters))
      return [path, item] as const;
    const parameters = item.parameters.map((parameter: Parameter) => withExample(parameter, name, id));
    return [path, { ...item, parameters }] as const;
  });
  return { ...spec, paths: Object.fromEntries(entries) };
}
