import { type Behaviours, type Call, type Outcome, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { serializeNamedToken } from "../tokens/serialize-token.ts";
import type { Subject } from "../tokens/token.ts";
import { tokenTypeJson } from "../tokens/token-type.ts";
import { addNamedToken } from "../world/new-entity.ts";
import type { Store } from "../world/store.ts";
import type { NamedToken } from "../world/world-state.ts";
import * as field from "./body-field-readers.ts";
import { created, listed, noContent, ok } from "./outcomes.ts";
import { ofSubject } from "./subject-token-behaviours.ts";
import { checkSubject, checkType, inviteRuleOf, privilegesOf, typeOf } from "./token-creation-checks.ts";

/** Behaviours of named tokens: create, list, get by id and by name, modify, revoke, delete. */
export const namedTokens: Behaviours = {
  "get token.list": ({ world }) => listed("tokens", world.all("token").keys()),
  "get token.instance": on("token", ({ world, resource }, token) =>
    resource.scope === "shared" ? showStatus(token) : show(world, token),
  ),
  "update token.instance": on("token", modify),
  "delete token.instance": on("token", ({ world }, token) => {
    world.delete("token", token.id);
    return noContent("the token is deleted");
  }),
  ...ofSubject("named_tokens", {
    get: ({ world }, subject) => {
      const ids = world.tokensOf(subject).map(({ id }) => id);
      return listed("tokens", ids);
    },
    delete: ({ world }, subject) => {
      const tokens = world.tokensOf(subject);
      for (const { id } of tokens) world.delete("token", id);
      return noContent(`${tokens.length} named tokens are deleted`);
    },
  }),
  ...ofSubject("named_token", {
    create,
    get: ({ world, id }, subject) => {
      const token = world.named("token", id, subject);
      if (token) return show(world, token);
      throw new OnezoneError("notFound", {}, "the subject has no named token with this name");
    },
  }),
};

function show(world: Store, token: NamedToken): Outcome {
  const { id, name, subject, type, caveats, revoked, customMetadata, creationTime, invitation } = token;
  const metadata = { creationTime, custom: customMetadata, ...invitation };
  const json = { id, name, subject, type: tokenTypeJson(type), caveats, metadata, revoked };
  return ok({ ...json, token: serializeNamedToken(world.domain, token) }, "the token is in this world");
}

function showStatus({ revoked }: NamedToken): Outcome {
  return ok({ revoked }, `the token is ${revoked ? "" : "not "}revoked`);
}

function create({ world, body }: Call, subject: Subject): Outcome {
  const type = typeOf(body);
  const name = field.required(body, "name", field.name);
  const caveats = field.optional(body, "caveats", field.caveats) ?? [];
  const customMetadata = field.optional(body, "customMetadata", field.object) ?? {};
  const invite = inviteRuleOf(type);
  const privileges = privilegesOf(body, invite);
  const revoked = field.optional(body, "revoked", field.boolean) ?? false;
  checkType(world, subject, body.type, type, privileges !== undefined);
  const invitation = invite && {
    usageLimit: field.optional(body, "usageLimit", field.limit) ?? "infinity",
    usageCount: 0,
    privileges: privileges ?? invite.membership?.gives ?? null,
  };
  checkSubject(world, subject, type, caveats);
  field.checkFree("name", world.named("token", name, subject));

  const content = { name, type, caveats, revoked, customMetadata, ...(invitation && { invitation }) };
  const token = addNamedToken(world, subject, content);
  const json = { tokenId: token.id, token: serializeNamedToken(world.domain, token) };
  return { ...created(`/tokens/named/${token.id}`, "the named token is created"), json };
}

function modify({ world, body }: Call, { id, subject }: NamedToken): Outcome {
  const reads = { customMetadata: field.object, name: field.name, revoked: field.boolean };
  const changes = field.changes(body, reads);
  field.checkFree("name", world.named("token", changes.name, subject), id);
  world.update("token", id, changes);
  return noContent("the token is modified");
}
