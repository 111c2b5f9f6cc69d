import type { JsonObject } from "../json.ts";
import { addCaveats, type Macaroon, mintMacaroon } from "./macaroon.ts";
import { encodeTokenType, type TokenType } from "./token-type.ts";

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
