import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { consumerTest, verifyIdentityToken } from "../access/verify-token.ts";
import type { Behaviours, Call } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { identityProviders } from "../world/identity-providers.ts";
import * as field from "./fields.ts";

/** Providers: list and get, and what they ask of Onezone themselves. */
export const providers: Behaviours = {
  "get provider.check_my_ip": ({ ip }) => ({
    status: 200,
    json: ip,
    why: "it is the caller's address",
  }),
  "get provider.current_time": ({ world }) => ({
    status: 200,
    json: { timeMillis: world.now() * 1000 },
    why: "it is the time by this world's clock",
  }),
  "create provider.map_idp_user": ({ body }) => {
    const idp = knownIdp(body);
    const userId = field.nonEmptyText(field.required(body, "userId"), "userId");
    return { status: 200, json: { userId: digest(idp, userId) }, why: "the id follows from the body" };
  },
  "create provider.map_idp_group": ({ body }) => {
    const groupId = field.nonEmptyText(field.required(body, "groupId"), "groupId");
    const idp = knownIdp(body);
    return { status: 200, json: { groupId: digest(idp, groupId) }, why: "the id follows from the body" };
  },
  "create provider.verify_provider_identity": (call) => {
    const { world, body, ip, caller } = call;
    const providerId = field.required(body, "providerId");
    const key = body.macaroon === undefined ? "token" : "macaroon";
    const sent = field.required(body, key);
    if (typeof providerId !== "string" || !world.all("provider").has(providerId)) {
      throw new OnezoneError("badValueIdNotFound", { key: "providerId" });
    }
    const { token } = field.token(sent, key);
    const { type, id } = verifyIdentityToken(world, token, {
      now: world.now(),
      ip,
      consumer: consumerTest(world, caller.subject),
    });
    if (type !== "oneprovider" || id !== providerId)
      throw new OnezoneError("tokenInvalid", {}, "the token belongs to another subject");
    return { status: 204, why: "the token proves the provider's identity" };
  },
};

function knownIdp(body: Call["body"]): string {
  const idp = field.text(field.required(body, "idp"), "idp");
  if (idp === null || !identityProviders.includes(idp))
    throw new OnezoneError("badValueIdNotFound", { key: "idp" });
  return idp;
}

function digest(idp: string, id: string): string {
  return bytesToHex(md5(utf8ToBytes(`${idp}:${id}`)));
}
