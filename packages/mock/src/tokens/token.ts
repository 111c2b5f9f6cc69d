import { decodeBase64, encodeBase64 } from "../bytes.ts";
import type { JsonObject } from "../json.ts";
import { encodeCaveat } from "./caveats/index.ts";
import { addCaveats, decodeMacaroon, encodeMacaroon, type Macaroon, mintMacaroon } from "./macaroon.ts";
import { decodeTokenType, encodeTokenType, type TokenType } from "./token-type.ts";

/** The user or Oneprovider that a token belongs to. */
export interface Subject {
  readonly type: "user" | "oneprovider";
  readonly id: string;
}

/** Returns a text that identifies a subject. */
export function subjectKey({ type, id }: Subject): string {
  return `${type} ${id}`;
}

/** The subject of a token that does not contain a subject. */
export const nobody = { type: "nobody", id: null } as const;

/** The data of a token that can be read without its secret. */
export interface Token {
  readonly macaroon: Macaroon;
  readonly id: string;
  /** `nobody` in a legacy token, which does not contain its subject. */
  readonly subject: Subject | typeof nobody;
  readonly type: TokenType;
  /** The generation of a temporary token; absent for a named token. */
  readonly generation?: number;
}

/** The data from which a named token is created. */
export interface NamedTokenContent extends Pick<Token, "id" | "type"> {
  readonly subject: Subject;
  readonly secret: string;
  readonly caveats: readonly JsonObject[];
}

/** The maximum length of a serialized token. The server refuses longer tokens without parsing them. */
export const MAX_TOKEN_LENGTH = 1_048_576;

/** Creates a token. */
export function mintToken(
  domain: string,
  { id, subject, type, generation }: Omit<Token, "macaroon" | "subject"> & { readonly subject: Subject },
  secret: string,
  caveats: readonly string[],
): Token {
  const persistence = generation === undefined ? "nmd" : `tmp-${generation}`;
  const owner = `${subject.type === "user" ? "usr" : "prv"}-${subject.id}`;
  const identifier = ["2", persistence, owner, encodeTokenType(type), id].join("/");
  const macaroon = mintMacaroon(domain, identifier, secret, caveats);
  return { macaroon, id, subject, type, ...(generation !== undefined && { generation }) };
}

/** Returns a copy of a token with additional caveats. */
export function confineToken(token: Token, caveats: readonly string[]): Token {
  return { ...token, macaroon: addCaveats(token.macaroon, caveats) };
}

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
 * The base64 characters that a `0` and the digit `x` in a serialized token represent, by `x`. `/` and `+` appear twice, because
 * their base64url forms have separate codes.
 */
const ESCAPED = "0/+/+=";

const IDENTIFIER =
  /^2\/(?:nmd|tmp-(?<generation>\d+))\/(?<owner>usr|prv)-(?<subjectId>[^/]+)\/(?<type>[^/]+)\/(?<id>[^/]+)$/;
