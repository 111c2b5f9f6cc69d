import { locate, mapOperations, resolve } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { World } from "./fetch-world.ts";
import type { Actor } from "./selectable-actors.ts";

/**
 * Sets the example of the id in each path to an id of the world, so that the user does not have to search for an id.
 */
export function fillPathExamples(
  spec: OpenApiDocument,
  { actors, places, namedTokens }: World,
): OpenApiDocument {
  const actorId = (wanted: Actor["kind"]) => actors.find(({ kind }) => kind === wanted)?.id;
  const placeId = (wanted: "space" | "group") => places.find(({ kind }) => kind === wanted)?.id;
  const ids: ReadonlyMap<string, string | undefined> = new Map([
    ["/users", actorId("user")],
    ["/providers", actorId("provider")],
    ["/spaces", placeId("space")],
    ["/spaces/marketplace", placeId("space")],
    ["/groups", placeId("group")],
    // The cluster of a Oneprovider has the id of the Oneprovider.
    ["/clusters", actorId("provider")],
    // Prefer the token of a user, because changing the token of a Oneprovider can lock it out.
    ["/tokens/named", (namedTokens.find(({ ofUser }) => ofUser) ?? namedTokens[0])?.id],
  ]);

  return mapOperations(spec, ({ node, path, parameters }) => {
    const [, collection = "", idName] = /^([^{]*)\/\{([^}]+)\}/.exec(path) ?? [];
    const id = ids.get(collection);
    if (id === undefined) return node;
    const withExample = parameters.map(({ name, in: place, pointer }) => {
      const parameter = resolve(spec, locate(spec, pointer));
      return place === "path" && name === idName
        ? { ...parameter, example: id, examples: undefined }
        : parameter;
    });
    return { ...node, parameters: withExample };
  });
}
