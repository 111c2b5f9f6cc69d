import { consumerTest, verifyIdentityToken } from "../access/verify-token.ts";
import { hashHex } from "../crypto/hash.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { identityProvidersOf } from "../world/linked-accounts.ts";
import type { Store } from "../world/store.ts";
import * as field from "./body-field-readers.ts";
import { noContent, ok } from "./outcomes.ts";

/** Behaviours of Oneproviders: list and get, and the requests that Oneproviders send. */
export const providers: Behaviours = {
  "get provider.check_my_ip": ({ ip }) => ok(ip, "the address of the caller"),
  "get provider.current_time": ({ world }) =>
    ok({ timeMillis: world.now() * 1000 }, "the time of the clock of this world"),
  "create provider.map_idp_user": ({ world, body }) => {
    const idp = field.required(body, "idp", idpOf(world));
    const userId = field.required(body, "userId", field.nonEmptyText);
    return ok({ userId: digest(idp, userId) }, "the id is derived from the body");
  },
  "create provider.map_idp_group": ({ world, body }) => {
    const groupId = field.required(body, "groupId", field.nonEmptyText);
    const idp = field.required(body, "idp", idpOf(world));
    return ok({ groupId: digest(idp, groupId) }, "the id is derived from the body");
  },
  "create provider.verify_provider_identity": (call) => {
    const { world, body, ip, caller } = call;
    const providerId = field.required(body, "providerId", field.any);
    const key = body.macaroon === undefined ? "token" : "macaroon";
    const sent = field.required(body, key, field.any);
    if (typeof providerId !== "string" || !world.all("provider").has(providerId))
      throw new OnezoneError("badValueIdNotFound", { key: "providerId" });
    const { token } = field.token(sent, key);
    const { type, id } = verifyIdentityToken(world, token, {
      now: world.now(),
      ip,
      consumer: consumerTest(world, caller.subject),
    });
    if (type !== "oneprovider" || id !== providerId)
      throw new OnezoneError("tokenInvalid", {}, "the token belongs to another subject");
    return noContent("the token proves the provider's identity");
  },
};

function idpOf(world: Store): field.Read<string> {
  return (value, key) => {
    const idp = field.text(value, key);
    if (idp === null || !identityProvidersOf(world).has(idp))
      throw new OnezoneError("badValueIdNotFound", { key });
    return idp;
  };
}

function digest(idp: string, id: string): string {
  return hashHex("md5", `${idp}:${id}`);
}
