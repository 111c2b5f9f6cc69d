/** As whom to call: give one of the two, or none to call public operations only. */
export type CredentialOptions =
  | {
      /**
       * An access token, sent as `x-auth-token`; or a function that gives one. The function is asked for each attempt,
       * so that it can renew the token.
       */
      readonly token?: string | (() => string | Promise<string>);
      readonly basic?: never;
    }
  | {
      readonly token?: never;
      /** User name and password. They have no caveats: who has them can do all that the user can. */
      readonly basic: { readonly username: string; readonly password: string };
    };

/** A header to send. */
export type Header = readonly [name: string, value: string];

/** Headers that say who calls: Onezone takes the first that it knows, so there must not be two of them. */
export const credentialHeaders: readonly string[] = ["x-auth-token", "authorization", "macaroon"];

/**
 * What gives the credential header of each attempt; undefined where there is no credential.
 *
 * @throws {TypeError} if there are two credentials, or one that cannot be sent; the message never contains it
 */
export function credential({
  token,
  basic,
}: CredentialOptions): (() => Header | Promise<Header>) | undefined {
  if (token !== undefined && basic !== undefined) throw new TypeError("Give `token` or `basic`, not both.");
  if (basic) {
    const bytes = new TextEncoder().encode(`${basic.username}:${basic.password}`);
    const header: Header = ["authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`];
    return () => header;
  }
  if (typeof token === "function") return async () => tokenHeader(await token());
  if (token === undefined) return undefined;
  const header = tokenHeader(token);
  return () => header;
}

/** Checked here, because the errors of `Headers` quote the value. */
function tokenHeader(token: string): Header {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      token
        ? "`token` has a blank, a line break or another character that no token has: trim it."
        : "`token` is empty: leave it out to call public operations only.",
    );
  }
  return ["x-auth-token", token];
}
