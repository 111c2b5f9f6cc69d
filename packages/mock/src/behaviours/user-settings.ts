import { randomHex } from "../bytes.ts";
import { type Behaviours, type Call, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { serializeNamedToken } from "../tokens/serialize-token.ts";
import { identityProvidersOf, linkedAccountsOf } from "../world/linked-accounts.ts";
import { addNamedToken } from "../world/new-entity.ts";
import * as field from "./body-field-readers.ts";
import { noContent, ok, relationError } from "./outcomes.ts";
import { readPassword } from "./users.ts";

/** The lifetime of a client token, in seconds: a year. */
const CLIENT_TOKEN_LIFE = 31_536_000;

/** Behaviours of user settings: passwords, blocks, client tokens, aliases of spaces. */
export const userSettings: Behaviours = {
  "update user.access_block": on("user", ({ world, body }, { id }) => {
    const blocked = field.required(body, "blocked", field.boolean);
    world.update("user", id, { blocked });
    return noContent(`the user is ${blocked ? "" : "no longer "}blocked`);
  }),
  "update user.basic_auth": on("user", ({ world, body }, user) => {
    const { basicAuthEnabled = user.basicAuthEnabled, newPassword } = field.changes(body, {
      basicAuthEnabled: field.boolean,
      newPassword: readPassword,
    });
    if (newPassword !== undefined && !basicAuthEnabled) throw new OnezoneError("basicAuthDisabled", {});
    world.update("user", user.id, { basicAuthEnabled, password: newPassword ?? user.password });
    return noContent("the user's basic authentication is changed");
  }),
  "update user.password": on("user", ({ world, body }, { id, basicAuthEnabled, password }) => {
    const changed = field.required(body, "newPassword", readPassword);
    const old = field.required(body, "oldPassword", field.text);
    const fault = basicAuthEnabled ? "badBasicCredentials" : "basicAuthDisabled";
    if (!basicAuthEnabled || old !== password)
      throw new OnezoneError("unauthorized", { authError: new OnezoneError(fault, {}).body });
    world.update("user", id, { password: changed });
    return noContent("the password is changed");
  }),

  "create user.client_tokens": on("user", ({ world }, { id }) => {
    const caveats = [{ type: "time", validUntil: world.now() + CLIENT_TOKEN_LIFE }];
    const name = `client token ${randomHex(3)}`;
    const token = addNamedToken(world, { type: "user", id }, { name, caveats });
    return ok({ token: serializeNamedToken(world.domain, token) }, "the token is created");
  }),
  "get user.client_tokens": (call) => {
    const tokens = clientTokens(call).map((token) => serializeNamedToken(call.world.domain, token));
    return ok({ tokens }, "the named access tokens of the user");
  },
  "delete user.client_token": (call) => {
    const { world, argument } = call;
    const token = clientTokens(call).find((each) => serializeNamedToken(world.domain, each) === argument);
    if (token) world.delete("token", token.id);
    return noContent("the token is deleted");
  },

  "get user.space_alias": on("user", ({ argument }, { spaceAliases }) =>
    ok({ alias: spaceAliases[argument] }, "the alias that the user has set for the space"),
  ),
  "create user.space_alias": on("user", ({ world, body, argument }, { id, spaceAliases }) => {
    const alias = field.required(body, "alias", field.nonEmptyText);
    if (world.effectivePrivileges("space", argument, id) === undefined)
      throw relationError("relationDoesNotExist", ["od_space", argument], ["od_user", id]);
    world.update("user", id, { spaceAliases: { ...spaceAliases, [argument]: alias } });
    return noContent("the alias is set");
  }),
  "delete user.space_alias": on("user", ({ world, argument }, { id, spaceAliases }) => {
    const { [argument]: _, ...others } = spaceAliases;
    world.update("user", id, { spaceAliases: others });
    return noContent("the alias is removed");
  }),

  "create user.idp_access_token": ({ world, id, argument }) => {
    const allowed = Array.from(identityProvidersOf(world)).flatMap(([idp, isOffline]) =>
      isOffline ? idp : [],
    );
    if (!allowed.includes(argument)) throw new OnezoneError("badValueNotAllowed", { key: "idp", allowed });
    const account = linkedAccountsOf(world, id).find(({ idp }) => idp === argument);
    const { accessToken: token, expires = world.now() } = account ?? {};
    if (token === undefined)
      throw new OnezoneError("notFound", {}, "the user has no access token of this identity provider");
    return ok({ token, ttl: expires - world.now() }, "the identity provider issued this token");
  },
};

function clientTokens({ world, id }: Call) {
  return world.tokensOf({ type: "user", id }).filter(({ type }) => type.kind === "access");
}
