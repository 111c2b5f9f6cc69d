import { asObject } from "./as-object.ts";

/** The credential: give one of the two, or none to call public operations only. */
export type CredentialOptions =
  | {
      /**
       * An access token, sent as `x-auth-token`; or a function that returns one. The function is called for each attempt,
       * so that it can renew the token.
       */
      readonly token?: string | (() => string | Promise<string>);
      readonly basic?: never;
    }
  | {
      readonly token?: never;
      /** User name and password. They have no caveats: they allow everything that the user can do. */
      readonly basic: { readonly username: string; readonly password: string };
    };

/** A header to send. */
export type Header = readonly [name: string, value: string];

/** Headers that hold a credential: Onezone takes the first that it knows, so only one may be sent. */
export const credentialHeaders: readonly string[] = ["x-auth-token", "authorization", "macaroon"];

/**
 * Returns the function that returns the credential header of an attempt; undefined if there is no credential.
 *
 * @throws {TypeError} if there are two credentials, or one that cannot be sent; the message never contains it
 */
export function credential({
  token,
  basic,
}: CredentialOptions): (() => Header | Promise<Header>) | undefined {
  if (token !== undefined && basic !== undefined) throw new TypeError("Give `token` or `basic`, not both.");
  if (basic !== undefined) {
    const header = basicHeader(basic);
    return () => header;
  }
  if (typeof token === "function") return async () => tokenHeader(await token());
  if (token === undefined) return undefined;
  const header = tokenHeader(token);
  return () => header;
}

/** Checked here, because the errors of `Headers` quote the value, and programs without types pass anything. */
function tokenHeader(token: unknown): Header {
  if (typeof token !== "string") {
    throw new TypeError("`token` must be a string, or a function that returns one.");
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      token
        ? "`token` has a blank, a line break or another character that no token has: trim it."
        : "`token` is empty: leave it out to call public operations only.",
    );
  }
  return ["x-auth-token", token];
}

/** https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function basicHeader(basic: unknown): Header {
  const { username, password } = asObject(basic);
  for (const [name, value] of Object.entries({ username, password })) {
    const forbidden = name === "username" ? /[:\p{Cc}\p{Cs}]/u : /[\p{Cc}\p{Cs}]/u;
    if (typeof value !== "string" || value === "" || forbidden.test(value)) {
      throw new TypeError(
        `\`basic.${name}\` must be text, not empty, without a colon in the user name or a line break.`,
      );
    }
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return ["authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`];
}
