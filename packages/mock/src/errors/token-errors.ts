import type { Json, JsonObject } from "../json.ts";
import { bad, type OnezoneError } from "./onezone-error.ts";

/** Errors of tokens: as credentials they come inside of others. */
export const tokenErrors = {
  badToken: (why: string): OnezoneError =>
    bad("badToken", "Provided token could not be understood by the server.", undefined, why),

  tokenTooLarge: (limit: number): OnezoneError =>
    bad(
      "tokenTooLarge",
      `Provided token exceeds the allowed size (${limit} characters).`,
      { limit },
      "the token is too large",
    ),

  tokenInvalid: (why: string): OnezoneError =>
    bad("tokenInvalid", "Provided token is not valid.", undefined, why),

  tokenRevoked: (why: string): OnezoneError =>
    bad("tokenRevoked", "Provided token has been revoked.", undefined, why),

  tokenSubjectInvalid: (why: string): OnezoneError =>
    bad(
      "tokenSubjectInvalid",
      "The token subject is invalid (does not exist or is different than expected).",
      undefined,
      why,
    ),

  tokenSessionInvalid: (): OnezoneError =>
    bad(
      "tokenSessionInvalid",
      "This token is bound to a session different than presented by the client or no longer existent.",
      undefined,
      "this world has no such session",
    ),

  tokenServiceForbidden: (type: string, id: string): OnezoneError =>
    bad(
      "tokenServiceForbidden",
      `The service ${type}:${id} is forbidden for this subject.`,
      { service: { type, id } },
      `the subject of the token may not use ${type}:${id}`,
    ),

  tokenTimeCaveatRequired: (maxTtl: number): OnezoneError =>
    bad(
      "tokenTimeCaveatRequired",
      `You must specify a time caveat with maximum TTL of ${maxTtl} seconds.`,
      { maxTtl },
      `a temporary token needs a time caveat of ${maxTtl} seconds at most`,
    ),

  tokenCaveatUnverified: (caveat: Json, description: string): OnezoneError =>
    bad(
      "tokenCaveatUnverified",
      `Provided token is not valid - ${description}`,
      { caveat },
      `the token was refused: ${description.split(":")[0]}`,
    ),

  tokenCaveatUnknown: (caveat: string): OnezoneError =>
    bad(
      "tokenCaveatUnknown",
      `Unknown caveat - '${caveat}'.`,
      { caveat },
      "the token has a caveat that nobody knows",
    ),

  notAnAccessToken: (received: JsonObject, description: string): OnezoneError =>
    bad(
      "notAnAccessToken",
      `Expected an access token, but received a(n) ${description}.`,
      { received },
      "the token is no access token",
    ),

  notAnIdentityToken: (received: JsonObject, description: string): OnezoneError =>
    bad(
      "notAnIdentityToken",
      `Expected an identity token, but received a(n) ${description}.`,
      { received },
      "the token is no identity token",
    ),

  /** `expectedAtom` is the server's own name of the type, which it prints. */
  notAnInviteToken: (
    expected: string,
    expectedAtom: string,
    received: JsonObject,
    description: string,
  ): OnezoneError =>
    bad(
      "notAnInviteToken",
      `Expected an invitation token of type '${expectedAtom}', but received a(n) ${description}.`,
      { received, expectedInviteType: expected },
      `the token is no invitation of the type ${expected}`,
    ),

  inviteTokenTargetIdInvalid: (id: string): OnezoneError =>
    bad(
      "inviteTokenTargetIdInvalid",
      `The target id '${id}' is invalid for this type of invite token.`,
      { id },
      "what the token invites to does not exist",
    ),

  inviteTokenSubjectNotAuthorized: (): OnezoneError =>
    bad(
      "inviteTokenSubjectNotAuthorized",
      "The subject of this token is not (or no longer) authorized to issue such invitations.",
      undefined,
      "the subject of the token lacks the privileges to invite",
    ),
} as const;
