import { decodeBase64, encodeBase64 } from "../bytes.ts";
import type { JsonObject } from "../json.ts";
import { encodeCaveat } from "./caveats/index.ts";
import { addCaveats, decodeMacaroon, encodeMacaroon, type Macaroon, mintMacaroon } from "./macaroon.ts";
import { decodeTokenType, encodeTokenType, type TokenType } from "./token-type.ts";

/** A user or a Oneprovider: what a token speaks for. */
export interface Subject {
  readonly type: "user" | "oneprovider";
  readonly id: string;
}

/** Returns a text that identifies a subject. */
export function subjectKey({ type, id }: Subject): string {
  return `${type} ${id}`;
}

/** Stands for the subject of a token that names none. */
export const nobody = { type: "nobody", id: null } as const;

/** A token: what can be read of it without its secret. */
export interface Token {
  readonly macaroon: Macaroon;
  readonly id: string;
  /** `nobody` in a legacy token: only Onezone knows whose it is. */
  readonly subject: Subject | typeof nobody;
  readonly type: TokenType;
  /** Of a temporary token; absent for a named one. */
  readonly generation?: number;
}

/** The input from which a named token is created. */
export interface NamedTokenContent extends Pick<Token, "id" | "type"> {
  readonly subject: Subject;
  readonly secret: string;
  readonly caveats: readonly JsonObject[];
}

/** Characters that a serialized token may have; the server refuses longer ones unread. */
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

/** The same token with more caveats. */
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

/** Returns the token as text: base64url without padding, in which a zero escapes what is not a letter or another digit. */
export function serializeToken({ macaroon }: Pick<Token, "macaroon">): string {
  return encodeBase64(encodeMacaroon(macaroon))
    .replaceAll("=", "")
    .replaceAll(/[0+/]/g, (character) => `0${ESCAPED.indexOf(character)}`);
}

/** Reads a serialized token, with or without the prefix that names a service; returns undefined if it is malformed. */
export function parseToken(text: string): Token | undefined {
  const { escaped } = /^(?:op[wp]-)?(?<escaped>(?:[1-9A-Za-z]|0[0-5])+)$/.exec(text)?.groups ?? {};
  if (escaped === undefined) return undefined;
  const base64 = escaped.replaceAll(/0([0-5])/g, (_, index) => ESCAPED[index] ?? "").replace(/==?$/, "");
  const bytes = decodeBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
  const macaroon = bytes && decodeMacaroon(bytes);
  if (macaroon === undefined) return undefined;
  const { identifier } = macaroon;
  // A legacy token: an access token whose identifier is its id alone.
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
 * The Base64 characters that `0x` in a serialized token represents, by x. `/` and `+` appear twice, because their Base64url
 * forms have separate codes.
 */
const ESCAPED = "0/+/+=";

const IDENTIFIER =
  /^2\/(?:nmd|tmp-(?<generation>\d+))\/(?<owner>usr|prv)-(?<subjectId>[^/]+)\/(?<type>[^/]+)\/(?<id>[^/]+)$/;
