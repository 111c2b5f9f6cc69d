import { errors } from "../engine/errors.ts";
import type { Headers } from "../engine/message.ts";
import { OnezoneError } from "../engine/onezone-error.ts";
import type { ApiCall } from "../tokens/caveats/api-pattern.ts";
import type { Circumstances } from "../tokens/caveats/caveat.ts";
import { findUnverified } from "../tokens/caveats/index.ts";
import type { Token } from "../tokens/token.ts";
import {
  accessOnly,
  consumerTest,
  identityOf,
  readToken,
  verifySubject,
  verifyToken,
} from "../tokens/verify-token.ts";
import type { Subject } from "../world/state.ts";
import type { World } from "../world/world.ts";

/** Whoever calls. */
export interface Caller {
  /** Absent for somebody without credential. */
  readonly subject?: Subject;
  /** What checks the api caveats of the caller's token. @throws {OnezoneError} unauthorized */
  readonly checkCall: (call: ApiCall) => void;
}

/** Somebody who shows no credential. */
export const anonymous: Caller = { checkCall: () => {} };

/** The service that a token is used by where nothing else is said: Onezone itself. */
export const ONEZONE_SERVICE = "ozw-onezone";

/**
 * Finds out who calls. The first credential decides alone: `x-auth-token`, `Authorization: Bearer`, `macaroon`,
 * `Authorization: Basic`. A scheme in other letters is none.
 *
 * @throws {OnezoneError} unauthorized, with the fault of the credential in its details
 */
export function authenticate(world: World, headers: Headers, ip: string): Caller {
  const { "x-auth-token": xAuthToken, authorization = "", macaroon } = headers;
  const bearer = authorization.startsWith("Bearer ") ? authorization.slice("Bearer ".length) : undefined;
  const token = xAuthToken ?? bearer ?? macaroon;
  try {
    if (token !== undefined) return withToken(world, token, headers, ip);
    if (authorization.startsWith("Basic ")) return withPassword(world, authorization.slice("Basic ".length));
    return anonymous;
  } catch (error) {
    throw error instanceof OnezoneError ? errors.badCredential(error, true) : error;
  }
}

function withPassword(world: World, base64: string): Caller {
  const [, username = "", password = ""] =
    /^(.*?):(.*)$/s.exec(Buffer.from(base64, "base64").toString()) ?? [];
  const user = world.userNamed(username);
  if (user === undefined || user.password === null || user.password !== password) {
    throw errors.badBasicCredentials();
  }
  const subject: Subject = { type: "user", id: user.id };
  verifySubject(world, subject);
  return { subject, checkCall: () => {} };
}

function withToken(world: World, text: string, headers: Headers, ip: string): Caller {
  const token = readToken(text);
  const circumstances: Circumstances = {
    now: world.now(),
    ip,
    interface: "rest",
    service: serviceOfHeader(world, headers["x-onedata-service-token"], ip),
    consumer: consumerTest(world, consumerOfHeader(world, headers["x-onedata-consumer-token"], ip)),
  };
  verifyToken(world, token, accessOnly, circumstances);
  return {
    subject: token.subject,
    checkCall(call) {
      const unverified = findUnverified("access", token.macaroon.caveats, { ...circumstances, call });
      if (unverified) throw errors.badCredential(unverified, false);
    },
  };
}

function consumerOfHeader(world: World, text: string | undefined, ip: string): Subject | undefined {
  if (text === undefined) return undefined;
  try {
    return verifyIdentity(world, readToken(text), ip);
  } catch (error) {
    throw error instanceof OnezoneError ? errors.badConsumerToken(error) : error;
  }
}

function serviceOfHeader(world: World, text: string | undefined, ip: string): string {
  if (text === undefined) return ONEZONE_SERVICE;
  try {
    const token = readToken(text);
    verifyIdentity(world, token, ip);
    return serviceOfToken(text, token);
  } catch (error) {
    throw error instanceof OnezoneError ? errors.badServiceToken(error) : error;
  }
}

/**
 * Whose identity a token proves, shown by its owner over REST.
 *
 * @throws {OnezoneError} saying what is wrong with it
 */
export function verifyIdentity(world: World, token: Token, ip: string): Subject {
  const circumstances: Circumstances = {
    now: world.now(),
    ip,
    interface: "rest",
    consumer: consumerTest(world, token.subject),
  };
  verifyToken(world, token, identityOf(token), circumstances);
  return token.subject;
}

/** The service that shows an identity token: the prefix of the token says whether the provider's worker or its panel. */
export function serviceOfToken(text: string, { subject }: Token): string {
  return `${text.startsWith("opp-") ? "opp" : "opw"}-${subject.id}`;
}
