import { decodeBase64, encodeBase64 } from "../bytes.ts";
import { encodeCaveat } from "./caveats/index.ts";
import { decodeMacaroon, encodeMacaroon } from "./macaroon.ts";
import { mintToken, type NamedTokenContent, nobody, type Token } from "./token.ts";
import { decodeTokenType } from "./token-type.ts";

/** Returns a named token as text. */
export function serializeNamedToken(
  domain: string,
  { secret, caveats, ...content }: NamedTokenContent,
): string {
  return serializeToken(mintToken(domain, content, secret, caveats.map(encodeCaveat)));
}

/** Returns the token as text: base64 without padding, in which `0`, `+` and `/` are escaped as `0` and a digit. */
export function serializeToken({ macaroon }: Pick<Token, "macaroon">): string {
  return encodeBase64(encodeMacaroon(macaroon))
    .replaceAll("=", "")
    .replaceAll(/[0+/]/g, (character) => `0${ESCAPED.indexOf(character)}`);
}

/** Parses a serialized token, which can have a prefix that names a service; returns undefined if it is malformed. */
export function parseToken(text: string): Token | undefined {
  const { escaped } = /^(?:op[wp]-)?(?<escaped>(?:[1-9A-Za-z]|0[0-5])+)$/.exec(text)?.groups ?? {};
  if (escaped === undefined) return undefined;
  const base64 = escaped.replaceAll(/0([0-5])/g, (_, index) => ESCAPED[index] ?? "").replace(/==?$/, "");
  const bytes = decodeBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
  const macaroon = bytes && decodeMacaroon(bytes);
  if (macaroon === undefined) return undefined;
  const { identifier } = macaroon;
  // A legacy token is an access token. Its identifier contains only its id.
  if (!/^\d+\//.test(identifier))
    return { macaroon, id: identifier, subject: nobody, type: { kind: "access" } };
  const parts = IDENTIFIER.exec(identifier)?.groups;
  const type = parts && decodeTokenType(parts.type ?? "");
  if (parts === undefined || type === undefined) return undefined;
  const { generation, owner, subjectId = "", id = "" } = parts;
  return {
    macaroon,
    id,
    subject: { type: owner === "usr" ? "user" : "oneprovider", id: subjectId },
    type,
    ...(generation !== undefined && { generation: Number(generation) }),
  };
}

/**
 * In a serialized token, `0` and a digit represent a base64 character. The digit is the index of the character in this string.
 * `/` and `+` appear twice, because their base64url forms have separate codes.
 */
const ESCAPED = "0/+/+=";

const IDENTIFIER =
  /^2\/(?:nmd|tmp-(?<generation>\d+))\/(?<owner>usr|prv)-(?<subjectId>[^/]+)\/(?<type>[^/]+)\/(?<id>[^/]+)$/;
