import { ONEZONE_SERVICE } from "../access/authenticate.ts";
import {
  asCauseOf,
  caveatsOf,
  consumerTest,
  expiryOf,
  verifyAccessToken,
  verifyIdentityToken,
  verifyInviteToken,
  verifyServiceToken,
} from "../access/verify-token.ts";
import type { Behaviours, Call, Outcome } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { JsonObject } from "../json.ts";
import type { Circumstances } from "../tokens/caveats/caveat.ts";
import { encodeCaveat } from "../tokens/caveats/index.ts";
import { inviteTypes } from "../tokens/invite-types.ts";
import { confineToken, type Subject, serializeToken, type Token } from "../tokens/token.ts";
import { tokenTypeJson } from "../tokens/token-type.ts";
import type { Store } from "../world/store.ts";
import { dataAccessScope } from "./data-access-scope.ts";
import * as field from "./fields.ts";
import { checkSubject } from "./token-creation.ts";

/** What anybody can do with a token that is at hand. */
export const tokenUtilities: Behaviours = {
  "create token.examine": ({ world, body }) => {
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
  },

  "create token.confine": ({ world, body }) => {
    const caveats = field.caveats(field.required(body, "caveats"), "caveats");
    const { token } = field.token(field.required(body, "token"), "token");
    checkSubject(world, token.subject, token.type, caveats);
    return answer({ token: serializeToken(confineToken(token, caveats.map(encodeCaveat))) });
  },

  "create token.infer_access_token_scope": ({ world, body, ip }) => {
    const { token } = field.token(field.required(body, "token"), "token");
    const sent = readConsumer(body);
    const anywhere = { now: world.now(), ip, interface: "*", allowData: true };
    const consumer = sent ? consumerOf(world, sent, anywhere) : ownerOf(token);
    const subject = verifyAccessToken(world, token, {
      ...anywhere,
      consumer: consumerTest(world, consumer),
    });
    return answer({
      validUntil: expiryOf(token) ?? null,
      dataAccessScope: subject.type === "user" ? dataAccessScope(world, subject.id, caveatsOf(token)) : null,
    });
  },

  "create token.verify_access_token": (call) => {
    const { world, body } = call;
    const { token } = field.token(field.required(body, "token"), "token");
    const allowData =
      body.allowDataAccessCaveats !== undefined &&
      field.boolean(body.allowDataAccessCaveats, "allowDataAccessCaveats");
    const consumer = readConsumer(body);
    const via = interfaceOf(body);
    const shown = { now: world.now(), ...via, ...addressOf(call) };
    const sent = body.serviceToken === undefined ? undefined : field.token(body.serviceToken, "serviceToken");
    const service = sent
      ? verifyServiceToken(world, sent.text, sent.token, { ...shown, consumer: () => false })
      : ONEZONE_SERVICE;
    const circumstances = { ...shown, ...consuming(call, consumer, shown), allowData, service };
    return verified(world, token, verifyAccessToken(world, token, circumstances));
  },

  "create token.verify_identity_token": (call) => {
    const { world, body } = call;
    const { token } = field.token(field.required(body, "token"), "token");
    const consumer = readConsumer(body);
    const via = interfaceOf(body);
    const shown = { now: world.now(), ...via, ...addressOf(call) };
    const circumstances = { ...shown, ...consuming(call, consumer, shown) };
    return verified(world, token, verifyIdentityToken(world, token, circumstances));
  },

  "create token.verify_invite_token": (call) => {
    const { world, body } = call;
    const { token } = field.token(field.required(body, "token"), "token");
    const consumer = readConsumer(body);
    const expected = body.expectedInviteType === undefined ? undefined : inviteTypeOf(body);
    const shown = { now: world.now(), ...addressOf(call) };
    const circumstances = { ...shown, ...consuming(call, consumer, shown) };
    return verified(world, token, verifyInviteToken(world, token, expected, circumstances));
  },
};

function answer(json: unknown): Outcome {
  return { status: 200, json, why: "the token could be read, and is in order as far as was asked" };
}

function verified(world: Store, token: Token, subject: Subject): Outcome {
  const expiry = expiryOf(token);
  return answer({ subject, ttl: expiry === undefined ? null : expiry - world.now() });
}

function inviteTypeOf({ expectedInviteType }: JsonObject): string {
  if (typeof expectedInviteType !== "string" || !inviteTypes.has(expectedInviteType)) {
    throw new OnezoneError("badValueInviteType", { key: "expectedInviteType" });
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

/** Where and when a token is shown. */
type Shown = Omit<Circumstances, "consumer">;

/** Who uses the token: who the consumer token belongs to, or else the caller. */
function consuming(
  { world, caller }: Call,
  sent: SentToken | undefined,
  shown: Shown,
): Pick<Circumstances, "consumer"> {
  return { consumer: consumerTest(world, sent ? consumerOf(world, sent, shown) : caller.subject) };
}

function consumerOf(world: Store, { token }: SentToken, shown: Shown): Subject {
  return asCauseOf("badConsumerToken", () =>
    verifyIdentityToken(world, token, { ...shown, consumer: () => false }),
  );
}

function ownerOf({ subject }: Token): Subject | undefined {
  return subject.type === "nobody" ? undefined : subject;
}
