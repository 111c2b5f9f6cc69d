import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { Json, JsonObject } from "../json.ts";
import { type Subject, serializeNamedToken } from "../tokens/token.ts";
import { type TokenType, tokenTypeJson } from "../tokens/token-type.ts";
import type { Invitation } from "../world/fields.ts";
import { newId, newSecret } from "../world/ids.ts";
import type { MemberPrivilege } from "../world/privileges.ts";
import { type InviteRule, inviteRules } from "../world/relations.ts";
import type { NamedToken } from "../world/state.ts";
import type { Store } from "../world/store.ts";
import * as field from "./fields.ts";
import { ofSubject } from "./subjects.ts";
import { checkSubject, checkType, grantable, typeOf } from "./token-creation.ts";

/** Named tokens: create, list, get by id and by name, modify, revoke, delete. */
export const namedTokens: Behaviours = {
  "get token.list": ({ world }) => list(world.all("token").values()),
  "get token.instance": on("token", (call, token) =>
    call.resource.scope === "shared" ? showStatus(token) : show(call.world, token),
  ),
  "update token.instance": on("token", modify),
  "delete token.instance": on("token", ({ world }, token) => {
    world.delete("token", token.id);
    return { status: 204, why: "the token is deleted" };
  }),
  ...ofSubject("named_tokens", {
    get: ({ world }, subject) => list(world.tokensOf(subject)),
    delete: ({ world }, subject) => {
      const tokens = world.tokensOf(subject);
      for (const { id } of tokens) world.delete("token", id);
      return { status: 204, why: `${tokens.length} named tokens are deleted` };
    },
  }),
  ...ofSubject("named_token", {
    create,
    get: ({ world, resource }, subject) => {
      const token = world.named("token", resource.id ?? "", subject);
      if (token === undefined)
        throw new OnezoneError("notFound", {}, "the subject has no named token with this name");
      return show(world, token);
    },
  }),
};

function list(tokens: Iterable<NamedToken>): Outcome {
  const ids = Array.from(tokens, ({ id }) => id);
  return { status: 200, json: { tokens: ids }, why: `there are ${ids.length} named tokens to list` };
}

function show(world: Store, token: NamedToken): Outcome {
  const { id, name, subject, type, caveats, revoked, customMetadata, creationTime, invitation } = token;
  const metadata = { creationTime, custom: customMetadata, ...invitation };
  const json = { id, name, subject, type: tokenTypeJson(type), caveats, metadata, revoked };
  return {
    status: 200,
    json: { ...json, token: serializeNamedToken(world.domain, token) },
    why: "the token is in this world",
  };
}

function showStatus({ revoked }: NamedToken): Outcome {
  return { status: 200, json: { revoked }, why: `the token is ${revoked ? "" : "not "}revoked` };
}

function create({ world, body }: Call, subject: Subject): Outcome {
  const type = typeOf(body);
  const name = field.name(field.required(body, "name"), "name");
  const optional = <T>(key: string, read: (value: Json, key: string) => T, fallback: T): T =>
    body[key] === undefined ? fallback : read(body[key], key);
  const caveats = optional("caveats", field.caveats, []);
  const customMetadata = optional<JsonObject>("customMetadata", field.object, {});
  const privileges = privilegesOf(body, type);
  const revoked = optional("revoked", field.boolean, false);
  checkType(world, subject, body.type, type, privileges !== undefined);
  const invite = type.kind === "invite" ? inviteRules.get(type.inviteType) : undefined;
  const invitation = invite && invitationOf(body, invite, privileges);
  checkSubject(world, subject, type, caveats);
  if (world.named("token", name, subject))
    throw new OnezoneError("badValueIdentifierOccupied", { key: "name" });

  const token: NamedToken = {
    id: newId(),
    name,
    subject,
    type,
    caveats,
    secret: newSecret(),
    revoked,
    customMetadata,
    creationTime: world.now(),
    ...(invitation && { invitation }),
  };
  world.add("token", token);
  return {
    status: 201,
    json: { tokenId: token.id, token: serializeNamedToken(world.domain, token) },
    location: `/tokens/named/${token.id}`,
    why: "the named token is made",
  };
}

/** The privileges that a body gives to the invited; nothing where it leaves them as they are, or the type gives none. */
function privilegesOf({ privileges }: JsonObject, type: TokenType): readonly MemberPrivilege[] | undefined {
  const allowed = grantable(type);
  return allowed && privileges !== undefined ? field.listFrom(privileges, "privileges", allowed) : undefined;
}

function invitationOf(
  { usageLimit }: JsonObject,
  { membership }: InviteRule,
  privileges: readonly MemberPrivilege[] | undefined,
): Invitation {
  return {
    usageLimit: usageLimit === undefined ? "infinity" : field.limit(usageLimit, "usageLimit"),
    usageCount: 0,
    privileges: privileges ?? membership?.gives ?? null,
  };
}

function modify({ world, body }: Call, token: NamedToken): Outcome {
  const { customMetadata, name, revoked } = body;
  if (customMetadata === undefined && name === undefined && revoked === undefined) {
    throw new OnezoneError("missingAtLeastOneValue", { keys: ["customMetadata", "name", "revoked"] });
  }
  const metadata = customMetadata === undefined ? undefined : field.object(customMetadata, "customMetadata");
  const newName = name === undefined ? undefined : field.name(name, "name");
  const isRevoked = revoked === undefined ? undefined : field.boolean(revoked, "revoked");
  const namesake = newName === undefined ? undefined : world.named("token", newName, token.subject);
  if (namesake && namesake.id !== token.id)
    throw new OnezoneError("badValueIdentifierOccupied", { key: "name" });

  world.update("token", token.id, {
    ...(metadata !== undefined && { customMetadata: metadata }),
    ...(newName !== undefined && { name: newName }),
    ...(isRevoked !== undefined && { revoked: isRevoked }),
  });
  return { status: 204, why: "the token is modified" };
}
