import { createHash } from "node:crypto";
import { consumerTest, supportsUser, verifyIdentityToken } from "../access/verify-token.ts";
import type { Behaviour, Behaviours, Call, Outcome } from "../engine/behaviour.ts";
import { errors } from "../errors/errors.ts";
import type { Provider } from "../world/state.ts";
import * as field from "./fields.ts";
import { holding } from "./users.ts";

/** Providers: list and get, and what they ask of Onezone themselves. */
export const providers: Behaviours = {
  ozProvidersList: {
    operation: "get",
    resource: () => ({ type: "provider", id: null, aspect: "list", scope: "private" }),
    allows: holding("oz_providers_list"),
    run: ({ world }) => ({
      status: 200,
      json: { providers: [...world.providers.keys()] },
      why: `there are ${world.providers.size} providers to list`,
    }),
  },
  getProviderDetails: {
    operation: "get",
    resource: ({ path }) => ({
      type: "provider",
      id: path.id ?? null,
      aspect: "instance",
      scope: "protected",
    }),
    find: (call) => providerOf(call, call.path.id),
    allows: maySee,
    run: (call) => show(providerOf(call, call.path.id)),
  },
  getCurrentProviderDetails: {
    operation: "get",
    resource: ({ caller }) => ({
      type: "provider",
      id: caller.subject?.id ?? null,
      aspect: "instance",
      scope: "protected",
    }),
    find: currentProvider,
    allows: () => "it is the caller",
    run: (call) => show(currentProvider(call)),
  },

  checkMyIp: publicly("get", "check_my_ip", ({ ip }) => ({
    status: 200,
    json: ip,
    why: "it is the caller's address",
  })),
  checkCurrentTime: publicly("get", "current_time", ({ world }) => ({
    status: 200,
    json: { timeMillis: world.now() * 1000 },
    why: "it is the time by this world's clock",
  })),
  mapIdpUser: publicly("create", "map_idp_user", ({ body }) => {
    const idp = knownIdp(body);
    const userId = field.nonEmptyText(field.required(body, "userId"), "userId");
    return { status: 200, json: { userId: digest(idp, userId) }, why: "the id follows from the body" };
  }),
  mapIdpGroup: publicly("create", "map_idp_group", ({ body }) => {
    const groupId = field.nonEmptyText(field.required(body, "groupId"), "groupId");
    const idp = knownIdp(body);
    return { status: 200, json: { groupId: digest(idp, groupId) }, why: "the id follows from the body" };
  }),
  verifyProviderIdentity: publicly("create", "verify_provider_identity", (call) => {
    const { world, body, ip, caller } = call;
    const providerId = field.required(body, "providerId");
    const key = body.macaroon === undefined ? "token" : "macaroon";
    const sent = field.required(body, key);
    if (typeof providerId !== "string" || !world.providers.has(providerId)) {
      throw errors.badValueIdNotFound("providerId");
    }
    const { token } = field.token(sent, key);
    const { type, id } = verifyIdentityToken(world, token, {
      now: world.now(),
      ip,
      consumer: consumerTest(world, caller.subject),
    });
    if (type !== "oneprovider" || id !== providerId)
      throw errors.tokenInvalid("the token belongs to another subject");
    return { status: 204, why: "the token proves the provider's identity" };
  }),
};

/** The identity providers that this Onezone knows; `GET /configuration` lists them too. */
export const identityProviders: readonly string[] = ["onezone"];

function publicly(operation: "get" | "create", aspect: string, run: (call: Call) => Outcome): Behaviour {
  return { operation, resource: () => ({ type: "provider", id: null, aspect, scope: "private" }), run };
}

function providerOf({ world }: Call, id = ""): Provider {
  const provider = world.providers.get(id);
  if (provider === undefined) throw errors.notFound("this world has no provider of this id");
  return provider;
}

function currentProvider(call: Call): Provider {
  if (call.caller.subject === undefined) throw errors.unauthorized();
  return providerOf(call, call.caller.subject.id);
}

function maySee(call: Call): string | undefined {
  const { world, caller, path } = call;
  if (caller.subject?.id === path.id) return "it is the caller";
  if (caller.subject?.type === "user" && supportsUser(world, path.id ?? "", caller.subject.id)) {
    return "the provider supports a space of the caller";
  }
  return holding("oz_providers_view")(call);
}

function show(provider: Provider): Outcome {
  const { id, name, domain, latitude, longitude, online, creationTime } = provider;
  const json = { providerId: id, clusterId: id, name, domain, latitude, longitude, online, creationTime };
  return { status: 200, json, why: "the provider is in this world" };
}

function knownIdp(body: Call["body"]): string {
  const idp = field.text(field.required(body, "idp"), "idp");
  if (idp === null || !identityProviders.includes(idp)) throw errors.badValueIdNotFound("idp");
  return idp;
}

function digest(idp: string, id: string): string {
  return createHash("md5").update(`${idp}:${id}`).digest("hex");
}
