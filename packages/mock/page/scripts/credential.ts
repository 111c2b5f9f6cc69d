import type { Actor } from "./selectable-actors.ts";

/** The credential of a request, by the name of its security scheme in the spec. */
export type Credential =
  | { readonly scheme: "xAuthToken"; readonly token: string }
  | { readonly scheme: "basic"; readonly username: string; readonly password: string };

/** Returns the token of an actor; the password if the token is revoked; undefined if there is neither. */
export function credentialOf({ token, username, password }: Actor): Credential | undefined {
  if (token !== undefined) return { scheme: "xAuthToken", token };
  if (username === undefined || password === undefined) return undefined;
  return { scheme: "basic", username, password };
}
