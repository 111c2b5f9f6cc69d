import { type Content, isNode, mapOperations, type Node, resolve } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { World } from "./fetch-world.ts";
import type { Actor } from "./selectable-actors.ts";

/** The lifetime of tokens in the examples, in seconds. It is below the maximum of the server. */
const lifetime = 3600;

/**
 * Writes values of the world into the examples of request bodies, so that each can be sent unchanged: tokens of the required
 * type, existing ids, and times in the future.
 */
export function fillBodyExamples(spec: OpenApiDocument, world: World): OpenApiDocument {
  return mapOperations(spec, ({ node, path, requestBody }) => {
    if (requestBody === undefined) return node;
    const content = withExamples(requestBody.content, filler(path, world));
    return { ...node, requestBody: { ...resolve(spec, node.requestBody), content } };
  });
}

function withExamples({ mediaType, schema, examples }: Content, fill: Fill): Node {
  const filled = examples.map(({ name, summary, value }) => [name, { summary, value: fill(value) }]);
  return { [mediaType]: { schema, examples: Object.fromEntries(filled) } };
}

/**
 * Returns whether examples that were made for `shown` fail in `world`: because the first entities of a kind have other ids, or
 * because the times in the examples have passed or are too far in the future. Ignores other differences, because new examples
 * interrupt the user of the console.
 */
export function areStale(shown: World, world: World): boolean {
  const ids = ({ actors, places }: World) => {
    const kinds = ["user", "provider", "space", "group"] as const;
    return kinds.map((wanted) => [...actors, ...places].find(({ kind }) => kind === wanted)?.id).join();
  };
  const elapsed = world.now - shown.now;
  return ids(shown) !== ids(world) || elapsed < 0 || elapsed > lifetime - 60;
}

type Fill = (value: unknown) => unknown;

/** Returns a function that fills the bodies of operations at this path. It keeps values that the world does not have. */
function filler(path: string, world: World): Fill {
  const { now, actors, places, identityProviders } = world;
  const user = actors.find(({ kind, token }) => kind === "user" && token !== undefined);
  const provider = actors.find(({ kind }) => kind === "provider");
  const placeId = (kind: "space" | "group") => places.find((place) => place.kind === kind)?.id;
  const values: Node = {
    validUntil: now + lifetime,
    idp: identityProviders[0],
    adminUserId: user?.id,
    providerId: provider?.id,
    // The cluster of a Oneprovider has the id of the Oneprovider.
    clusterId: provider?.id,
    spaceId: placeId("space"),
    groupId: placeId("group"),
    consumerToken: user?.identityToken,
    // The target of the invite token of a user: see `WorldView`.
    expectedInviteType: placeId("space") === undefined ? "registerOneprovider" : undefined,
    // An access token of a Oneprovider also proves its identity.
    serviceToken: provider?.token,
  };

  function fill(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(fill);
    if (!isNode(value)) return value;
    const own: Node = {
      ...values,
      token: "providerId" in value ? provider?.token : tokenFor(path, user),
      // Ids of an identity provider are not ids of the world.
      ...("idp" in value && { groupId: undefined }),
    };
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        (Object.hasOwn(own, key) ? own[key] : undefined) ?? fill(member),
      ]),
    );
  }
  return fill;
}

/** Returns a token of the type that an operation requires. The path of the operation contains the type. */
function tokenFor(path: string, user: Actor | undefined): string | undefined {
  if (path.includes("identity_token")) return user?.identityToken;
  if (path.includes("invite_token")) return user?.inviteToken;
  return user?.token;
}
