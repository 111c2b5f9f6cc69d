import { type Parameter, resolve, type Spec } from "./spec.ts";
import type { Actor, World } from "./world.ts";

/**
 * Gives the id in a path an example that exists in the world, so that an operation can be tried without looking an id up.
 */
export function useWorldIds(spec: Spec, { actors, places, namedTokens }: World): Spec {
  const actorId = (wanted: Actor["kind"]) => actors.find(({ kind }) => kind === wanted)?.id;
  const placeId = (wanted: "space" | "group") => places.find(({ kind }) => kind === wanted)?.id;
  const ids: ReadonlyMap<string, string | undefined> = new Map([
    ["/users", actorId("user")],
    ["/providers", actorId("provider")],
    ["/spaces", placeId("space")],
    ["/groups", placeId("group")],
    // That of a user can be modified without locking a Oneprovider out.
    ["/tokens/named", (namedTokens.find(({ ofUser }) => ofUser) ?? namedTokens[0])?.id],
  ]);

  function withExample(parameter: Parameter, name: string, id: string): object {
    const whole = resolve(spec, parameter);
    return isParameter(whole) && whole.name === name
      ? { ...whole, example: id, examples: undefined }
      : parameter;
  }
  const entries = Object.entries(spec.paths).map(([path, item]) => {
    const [, collection = "", name] = /^([^{]*)\/\{([^}]+)\}/.exec(path) ?? [];
    const id = ids.get(collection);
    if (id === undefined || name === undefined || !Array.isArray(item.parameters))
      return [path, item] as const;
    const parameters = item.parameters.map((parameter: Parameter) => withExample(parameter, name, id));
    return [path, { ...item, parameters }] as const;
  });
  return { ...spec, paths: Object.fromEntries(entries) };
}

function isParameter(node: unknown): node is Parameter {
  return typeof node === "object" && node !== null && "name" in node;
}
