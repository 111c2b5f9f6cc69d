import { ONEZONE_SERVICE } from "../access/authenticate.ts";
import {
  caveatsOf,
  consumerTest,
  expiryOf,
  verifyAccessToken,
  verifyConsumerToken,
  verifyIdentityToken,
  verifyInviteToken,
  verifyServiceToken,
} from "../access/verify-token.ts";
import type { Behaviours, Call, Outcome } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import type { Circumstances } from "../tokens/caveats/caveat-kind.ts";
import { encodeCaveat } from "../tokens/caveats/index.ts";
import { inviteTypes } from "../tokens/invite-types.ts";
import { serializeToken } from "../tokens/serialize-token.ts";
import { confineToken, type Subject, type Token } from "../tokens/token.ts";
import { tokenTypeJson } from "../tokens/token-type.ts";
import type { Store } from "../world/store.ts";
import * as field from "./body-field-readers.ts";
import { dataAccessScope } from "./data-access-scope.ts";
import { ok } from "./outcomes.ts";
import { checkSubject } from "./token-creation-checks.ts";

/** Behaviours of the operations that need only a token in the body. */
export const tokenUtilities: Behaviours = {
  "create token.examine": ({ world, body }) => {
    const { token } = field.required(body, "token", field.token);
    const { id, subject, type, generation } = token;
    const persistence = generation === undefined ? "named" : "temporary";
    return readable({
      onezoneDomain: world.domain,
      id,
      persistence,
      subject,
      type: tokenTypeJson(type),
      caveats: caveatsOf(token),
    });
  },

  "create token.confine": ({ world, body }) => {
    const caveats = field.required(body, "caveats", field.caveats);
    const { token } = field.required(body, "token", field.token);
    checkSubject(world, token.subject, token.type, caveats);
    return readable({ token: serializeToken(confineToken(token, caveats.map(encodeCaveat))) });
  },

  "create token.infer_access_token_scope": ({ world, body, ip }) => {
    const { token } = field.required(body, "token", field.token);
    const consumer = field.optional(body, "consumerToken", field.token);
    const anywhere = { now: world.now(), ip, interface: "*", allowData: true };
    const owner = token.subject.type === "nobody" ? undefined : token.subject;
    const subject = verifyAccessToken(world, token, {
      ...anywhere,
      ...usedBy(world, consumer, owner, anywhere),
    });
    return readable({
      validUntil: expiryOf(token) ?? null,
      dataAccessScope: subject.type === "user" ? dataAccessScope(world, subject.id, caveatsOf(token)) : null,
    });
  },

  "create token.verify_access_token": (call) => {
    const { world, body, caller } = call;
    const { token } = field.required(body, "token", field.token);
    const allowData = field.optional(body, "allowDataAccessCaveats", field.boolean) ?? false;
    const consumer = field.optional(body, "consumerToken", field.token);
    const shown = { ...interfaceOf(call), ...shownAt(call) };
    const sent = field.optional(body, "serviceToken", field.token);
    const service = sent
      ? verifyServiceToken(world, sent.text, sent.token, { ...shown, consumer: () => false })
      : ONEZONE_SERVICE;
    const circumstances = { ...shown, ...usedBy(world, consumer, caller.subject, shown), allowData, service };
    return verified(world, token, verifyAccessToken(world, token, circumstances));
  },

  "create token.verify_identity_token": (call) => {
    const { world, body, caller } = call;
    const { token } = field.required(body, "token", field.token);
    const consumer = field.optional(body, "consumerToken", field.token);
    const shown = { ...interfaceOf(call), ...shownAt(call) };
    const circumstances = { ...shown, ...usedBy(world, consumer, caller.subject, shown) };
    return verified(world, token, verifyIdentityToken(world, token, circumstances));
  },

  "create token.verify_invite_token": (call) => {
    const { world, body, caller } = call;
    const { token } = field.required(body, "token", field.token);
    const consumer = field.optional(body, "consumerToken", field.token);
    const expected = field.optional(body, "expectedInviteType", readInviteType);
    const shown = shownAt(call);
    const circumstances = { ...shown, ...usedBy(world, consumer, caller.subject, shown) };
    return verified(world, token, verifyInviteToken(world, token, expected, circumstances));
  },
};

function readable(json: unknown): Outcome {
  return ok(json, "the token passed the checks of this operation");
}

function verified(world: Store, token: Token, subject: Subject): Outcome {
  const expiry = expiryOf(token);
  return readable({ subject, ttl: expiry === undefined ? null : expiry - world.now() });
}

const readInviteType: field.Read<string> = (value, key) => {
  if (typeof value === "string" && inviteTypes.has(value)) return value;
  throw new OnezoneError("badValueInviteType", { key });
};

/** The circumstances in which a token is used, without its consumer. */
type Shown = Omit<Circumstances, "consumer">;

/**
 * Returns the time and IP address at which the token is used. The body can contain the address, or null if it is unknown. Default:
 * the address of the caller.
 */
function shownAt({ world, body, ip }: Call): Shown {
  const address = field.optional(body, "peerIp", field.ipv4OrNull);
  const shown = { now: world.now() };
  return address === null ? shown : { ...shown, ip: address ?? ip };
}

function interfaceOf({ body }: Call): Pick<Shown, "interface"> {
  const name = field.optional(body, "interface", field.oneOf("rest", "oneclient", "graphsync"));
  return name === undefined ? {} : { interface: name };
}

/** Returns the test of consumer caveats. The consumer is the subject of the consumer token or, without such a token, `subject`. */
function usedBy(
  world: Store,
  sent: field.SentToken | undefined,
  subject: Subject | undefined,
  shown: Shown,
): Pick<Circumstances, "consumer"> {
  const consumer = sent
    ? verifyConsumerToken(world, sent.token, { ...shown, consumer: () => false })
    : subject;
  return { consumer: consumerTest(world, consumer) };
}
