import { ONEZONE_SERVICE, serviceOfToken, verifyIdentity } from "../credentials/authenticate.ts";
import { errors } from "../engine/errors.ts";
import type { JsonObject } from "../engine/message.ts";
import { OnezoneError } from "../engine/onezone-error.ts";
import type { Circumstances } from "../tokens/caveats/caveat.ts";
import { decodePath } from "../tokens/caveats/data.ts";
import { encodeCaveat } from "../tokens/caveats/index.ts";
import { inviteTypes } from "../tokens/invite-types.ts";
import { confineToken, serializeToken, type Token } from "../tokens/token.ts";
import { describeTokenType, type TokenType, tokenTypeJson } from "../tokens/token-type.ts";
import {
  accessOnly,
  caveatsOf,
  consumerTest,
  expiryOf,
  identityOf,
  verifySubject,
  verifyToken,
} from "../tokens/verify-token.ts";
import type { Subject } from "../world/state.ts";
import type { World } from "../world/world.ts";
import type { Behaviour, Behaviours, Call, Outcome } from "./behaviour.ts";
import * as field from "./fields.ts";
import { checkServices } from "./token-creation.ts";

/** What anybody can do with a token that is at hand. */
export const tokenUtilities: Behaviours = {
  examineToken: utility("examine", ({ world, body }) => {
    const { token } = field.token(field.required(body, "token"), "token");
    const { id, subject, type, generation } = token;
    return answer({
      onezoneDomain: world.domain,
      id,
      persistence: generation === undefined ? "named" : "temporary",
      subject,
      type: tokenTypeJson(type),
      caveats: caveatsOf(token),
    });
  }),

  confineToken: utility("confine", ({ world, body }) => {
    const caveats = field.caveats(field.required(body, "caveats"), "caveats");
    const { token } = field.token(field.required(body, "token"), "token");
    verifySubject(world, token.subject);
    checkServices(world, token.subject, caveats);
    return answer({ token: serializeToken(confineToken(token, caveats.map(encodeCaveat))) });
  }),

  inferAccessTokenScope: utility("infer_access_token_scope", ({ world, body, ip }) => {
    const { token } = field.token(field.required(body, "token"), "token");
    const consumer = consumerOf(world, body, ip) ?? token.subject;
    verifyToken(world, token, accessOnly, {
      now: world.now(),
      ip,
      interface: "*",
      allowData: true,
      consumer: consumerTest(world, consumer),
    });
    return answer({
      validUntil: expiryOf(token) ?? null,
      dataAccessScope: token.subject.type === "user" ? dataAccessScope(world, token) : null,
    });
  }),

  verifyAccessToken: utility("verify_access_token", (call) => {
    const { world, body, ip, caller } = call;
    const { token } = field.token(field.required(body, "token"), "token");
    const allowData =
      body.allowDataAccessCaveats !== undefined &&
      field.boolean(body.allowDataAccessCaveats, "allowDataAccessCaveats");
    const consumer = readConsumer(body);
    const via = interfaceOf(body);
    const address = addressOf(call);
    const service = readService(body);
    return verified(world, token, accessOnly, {
      ...address,
      ...via,
      allowData,
      service: service ? provenService(world, service, ip) : ONEZONE_SERVICE,
      consumer: consumerTest(world, consumer ? provenConsumer(world, consumer, ip) : caller.subject),
    });
  }),

  verifyIdentityToken: utility("verify_identity_token", (call) => {
    const { world, body, ip, caller } = call;
    const { token } = field.token(field.required(body, "token"), "token");
    const consumer = readConsumer(body);
    const via = interfaceOf(body);
    return verified(world, token, identityOf(token), {
      ...addressOf(call),
      ...via,
      consumer: consumerTest(world, consumer ? provenConsumer(world, consumer, ip) : caller.subject),
    });
  }),

  verifyInviteToken: utility("verify_invite_token", (call) => {
    const { world, body, ip, caller } = call;
    const { token } = field.token(field.required(body, "token"), "token");
    const consumer = readConsumer(body);
    const expected = body.expectedInviteType === undefined ? undefined : inviteTypeOf(body);
    return verified(world, token, inviteOnly(expected), {
      ...addressOf(call),
      consumer: consumerTest(world, consumer ? provenConsumer(world, consumer, ip) : caller.subject),
    });
  }),
};

function utility(aspect: string, run: (call: Call) => Outcome): Behaviour {
  return {
    operation: "create",
    resource: () => ({ type: "token", id: null, aspect, scope: "public" }),
    run,
  };
}

function answer(json: unknown): Outcome {
  return { status: 200, json, why: "the token could be read, and is in order as far as was asked" };
}

function verified(
  world: World,
  token: Token,
  accepts: (type: TokenType) => void,
  circumstances: Omit<Circumstances, "now">,
): Outcome {
  verifyToken(world, token, accepts, { now: world.now(), ...circumstances });
  const expiry = expiryOf(token);
  return answer({ subject: token.subject, ttl: expiry === undefined ? null : expiry - world.now() });
}

/** Invite tokens of a type, or of any. */
function inviteOnly(expected: string | undefined): (type: TokenType) => void {
  return (type) => {
    if (type.kind === "invite" && (expected === undefined || type.inviteType === expected)) return;
    const atom = inviteTypes.get(expected ?? "")?.atom ?? "any";
    throw errors.notAnInviteToken(expected ?? "any", atom, tokenTypeJson(type), describeTokenType(type));
  };
}

function inviteTypeOf({ expectedInviteType }: JsonObject): string {
  if (typeof expectedInviteType !== "string" || !inviteTypes.has(expectedInviteType)) {
    throw errors.badValueInviteType("expectedInviteType");
  }
  return expectedInviteType;
}

/** Where the token is used from: what the body says, null for nowhere; else where the call comes from. */
function addressOf({ body, ip }: Call): { ip?: string } {
  if (body.peerIp === undefined) return { ip };
  const address = field.ipv4OrNull(body.peerIp, "peerIp");
  return address === null ? {} : { ip: address };
}

function interfaceOf(body: JsonObject): { interface?: string } {
  if (body.interface === undefined) return {};
  return { interface: field.oneOf(body.interface, "interface", ["rest", "oneclient", "graphsync"]) };
}

type SentToken = ReturnType<typeof field.token>;

function readConsumer({ consumerToken }: JsonObject): SentToken | undefined {
  return consumerToken === undefined ? undefined : field.token(consumerToken, "consumerToken");
}

function readService({ serviceToken }: JsonObject): SentToken | undefined {
  return serviceToken === undefined ? undefined : field.token(serviceToken, "serviceToken");
}

function consumerOf(world: World, body: JsonObject, ip: string): Subject | undefined {
  const sent = readConsumer(body);
  return sent && provenConsumer(world, sent, ip);
}

function provenConsumer(world: World, { token }: SentToken, ip: string): Subject {
  return wrapping(errors.badConsumerToken, () => verifyIdentity(world, token, ip));
}

function provenService(world: World, { text, token }: SentToken, ip: string): string {
  return wrapping(errors.badServiceToken, () => {
    verifyIdentity(world, token, ip);
    return serviceOfToken(text, token);
  });
}

function wrapping<T>(wrap: (cause: OnezoneError) => OnezoneError, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof OnezoneError ? wrap(error) : error;
  }
}

/** The spaces that a user's token gives access to, and who supports them. */
function dataAccessScope(world: World, token: Token) {
  const caveats = caveatsOf(token);
  const allowed = caveats.flatMap(({ type, whitelist }) =>
    type === "data.path" && Array.isArray(whitelist)
      ? [new Set(whitelist.map((path) => decodePath(String(path)).split("/")[1]))]
      : [],
  );
  const readonly = caveats.some(({ type }) => type === "data.readonly");
  const spaces = [...world.spaces.values()].filter(
    (space) => world.isMember(space, token.subject.id) && allowed.every((ids) => ids.has(space.id)),
  );
  const supporters = new Set(spaces.flatMap(({ supports }) => Object.keys(supports)));
  return {
    readonly,
    spaces: Object.fromEntries(
      spaces.map(({ id, name, supports }) => [
        id,
        {
          name,
          supports: Object.fromEntries(Object.keys(supports).map((provider) => [provider, { readonly }])),
        },
      ]),
    ),
    providers: Object.fromEntries(
      [...supporters].flatMap((id) => {
        const provider = world.providers.get(id);
        if (provider === undefined) return [];
        const { name, domain, version, online } = provider;
        return [[id, { name, domain, version, online }]];
      }),
    ),
  };
}
