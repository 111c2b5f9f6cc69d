import type { JsonObject } from "../json.ts";
import { addCaveats, type Macaroon, mintMacaroon } from "./macaroon.ts";
import { encodeTokenType, type TokenType } from "./token-type.ts";

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
