import { asObject } from "./as-object.ts";

/** The credential: `token`, `basic`, or neither to call only public operations. */
export type CredentialOptions =
  | {
      /**
       * An access token, sent as `x-auth-token`, or a function that returns one. The function is called for each attempt, so
       * it can renew the token.
       */
      readonly token?: string | (() => string | Promise<string>);
      readonly basic?: never;
    }
  | {
      readonly token?: never;
      /** User name and password. Unlike a token, they cannot be restricted by caveats. */
      readonly basic: { readonly username: string; readonly password: string };
    };

/** A request header. */
export type Header = readonly [name: string, value: string];

/**
 * The headers that can contain a credential. Onezone uses only the first one that it supports, so a request must contain only one.
 */
export const credentialHeaders: readonly string[] = ["x-auth-token", "authorization", "macaroon"];

/**
 * Returns a function that returns the credential header of an attempt, or undefined if there is no credential.
 *
 * @throws {TypeError} if there are two credentials, or the credential is invalid; the message never contains a credential
 */
export function credential({
  token,
  basic,
}: CredentialOptions): (() => Header | Promise<Header>) | undefined {
  if (token !== undefined && basic !== undefined) throw new TypeError("Give either `token` or `basic`.");
  if (basic !== undefined) {
    const header = basicHeader(basic);
    return () => header;
  }
  if (typeof token === "function") return async () => tokenHeader(await token());
  if (token === undefined) return undefined;
  const header = tokenHeader(token);
  return () => header;
}

/** Returns the header of a token. Checks the token first, because error messages of `Headers` would contain it. */
function tokenHeader(token: unknown): Header {
  if (typeof token !== "string") {
    throw new TypeError("`token` must be a string or a function that returns one.");
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      token
        ? "`token` contains a space or another invalid character: trim it."
        : "`token` is empty: omit it to call only public operations.",
    );
  }
  return ["x-auth-token", token];
}

/** Returns the header of basic authentication. https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function basicHeader(basic: unknown): Header {
  const { username, password } = asObject(basic);
  for (const [name, value] of Object.entries({ username, password })) {
    const forbidden = name === "username" ? /[:\p{Cc}\p{Cs}]/u : /[\p{Cc}\p{Cs}]/u;
    if (typeof value !== "string" || value === "" || forbidden.test(value)) {
      throw new TypeError(
        `\`basic.${name}\` must be a non-empty string without line breaks; the user name without colons.`,
      );
    }
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return ["authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`];
}
