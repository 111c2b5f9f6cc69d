import { decodeBase64, decodeUtf8 } from "../bytes.ts";
import { OnezoneError, withCause } from "../errors/onezone-error.ts";
import type { Headers } from "../mock-request.ts";
import type { ApiCall } from "../tokens/caveats/api.ts";
import type { Circumstances } from "../tokens/caveats/caveat-kind.ts";
import { findForbidding } from "../tokens/caveats/index.ts";
import type { Subject } from "../tokens/token.ts";
import type { Store } from "../world/store.ts";
import {
  asCauseOf,
  consumerTest,
  readToken,
  verifyAccessToken,
  verifyIdentityToken,
  verifyServiceToken,
  verifySubject,
} from "./verify-token.ts";

/** The caller of an operation. */
export interface Caller {
  /** Absent if the caller sent no credential. */
  readonly subject?: Subject;
  /** Checks that the caveats of the caller's token allow a call. @throws {OnezoneError} unauthorized */
  readonly checkCall: (call: ApiCall) => void;
}

/** A caller that sent no credential. */
export const anonymous: Caller = { checkCall: () => {} };

/** The default service that uses a token: Onezone itself. */
export const ONEZONE_SERVICE = "ozw-onezone";

/**
 * Returns the caller. If a request has several credentials, the first of these is used: `x-auth-token`, `authorization` with a
 * bearer token, `macaroon`, `authorization` with a password.
 *
 * @throws {OnezoneError} unauthorized, with the cause
 */
export function authenticate(world: Store, headers: Headers, ip: string): Caller {
  const { "x-auth-token": xAuthToken, authorization = "", macaroon } = headers;
  const bearer = authorization.startsWith("Bearer ") ? authorization.slice("Bearer ".length) : undefined;
  const token = xAuthToken ?? bearer ?? macaroon;
  return withCause(
    (cause) => new OnezoneError("unauthorized", { authError: cause.body }, cause.why),
    () => {
      if (token !== undefined) return withToken(world, token, headers, ip);
      if (authorization.startsWith("Basic "))
        return withPassword(world, authorization.slice("Basic ".length));
      return anonymous;
    },
  );
}

function withPassword(world: Store, base64: string): Caller {
  const [, username = "", password = ""] =
    /^(.*?):(.*)$/s.exec(decodeUtf8(decodeBase64(base64) ?? new Uint8Array())) ?? [];
  const user = world.named("user", username);
  if (user === undefined) throw new OnezoneError("badBasicCredentials", {});
  const subject: Subject = { type: "user", id: user.id };
  verifySubject(world, subject);
  if (!user.basicAuthEnabled)
    throw new OnezoneError("basicAuthDisabled", {}, "the user can be authenticated with tokens only");
  if (user.password !== password) throw new OnezoneError("badBasicCredentials", {});
  return { subject, checkCall: () => {} };
}

function withToken(world: Store, text: string, headers: Headers, ip: string): Caller {
  const token = readToken(text);
  const shown: Circumstances = {
    now: world.now(),
    ip,
    interface: "rest",
    consumer: consumerTest(world, undefined),
  };
  const { "x-onedata-service-token": serviceText, "x-onedata-consumer-token": consumerText } = headers;
  const service = serviceText === undefined ? ONEZONE_SERVICE : serviceOf(world, serviceText, shown);
  const consumer = consumerText === undefined ? undefined : consumerOf(world, consumerText, shown);
  const subject = verifyAccessToken(world, token, {
    ...shown,
    service,
    consumer: consumerTest(world, consumer),
  });
  // A mock has no sessions, so no token of a session is valid. For Onepanel, the server does not check the session.
  if (token.type.kind === "access" && token.type.sessionId !== undefined && !service.startsWith("opp-"))
    throw new OnezoneError("tokenSessionInvalid", {}, "this world has no such session");
  return {
    subject,
    checkCall(call) {
      const cause = findForbidding(token.macaroon.caveats, call);
      if (cause) throw new OnezoneError("unauthorized", { authError: cause.body }, cause.why);
    },
  };
}

function consumerOf(world: Store, text: string, circumstances: Circumstances): Subject {
  return asCauseOf("badConsumerToken", () => verifyIdentityToken(world, readToken(text), circumstances));
}

function serviceOf(world: Store, text: string, circumstances: Circumstances): string {
  const token = asCauseOf("badServiceToken", () => readToken(text));
  return verifyServiceToken(world, text, token, circumstances);
}
